package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.ModelFactory;

/** The endpoint that is checked and what lies around it, found from its address alone. */
final class Site {
  private static final String VOID_IN_STORE =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX pav: <http://purl.org/pav/>
      PREFIX spdx: <http://spdx.org/rdf/terms#>
      CONSTRUCT { ?s ?p ?o } WHERE {
        { ?s a void:Dataset } UNION { ?x void:classPartition|void:propertyPartition ?s }
          UNION { ?s dcat:downloadURL ?file } UNION { ?x spdx:checksum ?s } UNION { ?s pav:version ?v }
        ?s ?p ?o
      } LIMIT 20000
      """;

  private final CheckOptions options;
  private final Web web;
  private final Endpoint endpoint;
  private VoidDescription description;
  private Optional<Reply> landing;
  private Samples samples;

  Site(URI endpoint, CheckOptions options) {
    this.options = options;
    this.web = new Web(options);
    this.endpoint = new Endpoint(web, endpoint);
  }

  CheckOptions options() {
    return options;
  }

  Web web() {
    return web;
  }

  Endpoint endpoint() {
    return endpoint;
  }

  /** Of {@code http://host/a/sparql} it is {@code http://host/a/}. */
  URI folder() {
    String path = endpoint.address().getRawPath().replaceFirst("/+$", "");
    return endpoint.address().resolve(path.substring(0, path.lastIndexOf('/') + 1) + "");
  }

  URI root() {
    return endpoint.address().resolve("/");
  }

  /** The folder of the endpoint, then the whole host. */
  List<URI> bases() {
    return Stream.of(folder(), root()).distinct().toList();
  }

  /**
   * True for http addresses of the same host, and for others that are public if this one is: what a
   * site says must lead neither from a public server into this machine nor from it outside.
   */
  boolean mayAsk(URI address) {
    if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
      return false;
    }
    return sameHost(address)
        || !isLocal(endpoint.address().getHost()) && !isLocal(address.getHost());
  }

  boolean sameHost(URI address) {
    return endpoint.address().getHost().equalsIgnoreCase(address.getHost());
  }

  /**
   * True for names and addresses that are local whatever a name server says, which is not asked.
   */
  static boolean isLocalByName(String host) {
    return host.equals("localhost") || host.matches("[\\d.]+|\\[.*") && isLocal(host);
  }

  static boolean isLocal(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isLoopbackAddress()
          || address.isSiteLocalAddress()
          || address.isLinkLocalAddress()
          || address.isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  Reply follow(URI address, String... headers) throws IOException, InterruptedException {
    return web.follow(address, this::mayAsk, headers);
  }

  /** What lies at {@code /.well-known/void}, with status 200 if anywhere. */
  Reply wellKnown(String accept) throws IOException, InterruptedException {
    Reply reply = null;
    for (URI base : bases()) {
      reply = follow(base.resolve(".well-known/void"), "Accept", accept);
      if (reply.ok()) {
        return reply;
      }
    }
    return reply;
  }

  /** VoID at the well-known address, else that of the store; empty if there is none. */
  VoidDescription description() throws InterruptedException {
    if (description == null) {
      description = new VoidDescription(ModelFactory.createDefaultModel());
      try {
        description = new VoidDescription(RdfText.model(wellKnown(RdfText.ANY)));
      } catch (IOException e) {
        describeFromStore();
      }
    }
    return description;
  }

  private void describeFromStore() throws InterruptedException {
    try {
      description = new VoidDescription(endpoint.construct(VOID_IN_STORE));
    } catch (IOException e) {
      // rows D3 and D4 say what is wrong with it
      description = new VoidDescription(ModelFactory.createDefaultModel());
    }
  }

  /** The page for people: the first of the bases that answers as HTML. */
  Optional<Reply> landing() throws IOException, InterruptedException {
    if (landing == null) {
      landing = Optional.empty();
      for (URI base : bases()) {
        Reply reply = follow(base, "Accept", "text/html");
        if (landing.isEmpty() && reply.ok() && reply.mediaType().equals("text/html")) {
          landing = Optional.of(reply);
        }
      }
    }
    return landing;
  }

  Samples samples() throws IOException, InterruptedException {
    if (samples == null) {
      samples = Samples.of(this);
    }
    return samples;
  }
}
