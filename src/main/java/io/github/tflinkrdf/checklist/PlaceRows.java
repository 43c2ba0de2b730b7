package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

/** L5 and S1: a short address and quick answers. */
final class PlaceRows {
  private static final int LENGTH = 30;
  private static final String CLASSES = "SELECT DISTINCT ?c { ?s a ?c } LIMIT 100 OFFSET ";

  static final List<Row> ROWS =
      List.of(
          new Row(
              "L5",
              "a cool address",
              "serve under a name, at the usual port, in at most 30 characters, without '?', and say so"
                  + " in the service description (sd:endpoint)",
              PlaceRows::place),
          new Row(
              "S1",
              "the classes are listed within a second",
              "keep the answer, or answer it from VoID's counts",
              PlaceRows::classes));

  private PlaceRows() {}

  private static Verdict place(Site site) throws IOException, InterruptedException {
    URI asked = site.endpoint().address();
    if (!Site.isLocal(asked.getHost())) {
      return address(asked);
    }
    // what others type is not the address behind the proxy, but the one that the site gives them
    return told(site)
        .map(PlaceRows::address)
        .orElseGet(
            () ->
                new Verdict.NotTestable(
                    asked.getAuthority()
                        + " is no public address, and the service description names none as"
                        + " sd:endpoint; tflink-rdf build takes it as --public-url"));
  }

  private static Optional<URI> told(Site site) throws IOException, InterruptedException {
    Reply reply = site.web().get(site.endpoint().address(), "Accept", "text/turtle");
    if (!reply.ok()) {
      return Optional.empty();
    }
    return RdfText.model(reply)
        .listObjectsOfProperty(Names.property(Names.SD, "endpoint"))
        .filterKeep(RDFNode::isURIResource)
        .mapWith(node -> URI.create(node.asResource().getURI()))
        .filterKeep(told -> told.getHost() != null && !Site.isLocalByName(told.getHost()))
        .nextOptional();
  }

  static Verdict address(URI endpoint) {
    Faults faults = new Faults();
    int length = endpoint.toString().length();
    faults.unless(length <= LENGTH, endpoint + " has " + length + " characters");
    faults.unless(endpoint.getPort() < 0, "port " + endpoint.getPort());
    faults.unless(!endpoint.getHost().matches("[\\d.]+|\\[.*"), "an IP address");
    faults.unless(endpoint.getRawQuery() == null, "a query string");
    return faults.verdict(endpoint + ": " + length + " characters, no port, no IP address");
  }

  private static Verdict classes(Site site) throws IOException, InterruptedException {
    List<Duration> lists = new ArrayList<>();
    for (int offset : List.of(0, 100, 200)) {
      lists.add(site.endpoint().send(CLASSES + offset, Endpoint.JSON).require(200).took());
    }
    Duration ask = site.endpoint().send("ASK {}", Endpoint.JSON).require(200).took();
    return speed(lists, ask, site.options().tolerance());
  }

  /** Umaka's measure: the mean time of the lists, less that of the way. */
  static Verdict speed(List<Duration> lists, Duration ask, int tolerance) {
    double mean = lists.stream().mapToLong(Duration::toMillis).average().orElse(0);
    long millis = Math.round(Math.max(0, mean - ask.toMillis()));
    return millis < 1000L * tolerance
        ? new Verdict.Pass(millis + " ms")
        : new Verdict.Fail(millis + " ms on average");
  }
}
