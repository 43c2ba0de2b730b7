package io.github.tflinkrdf.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;

/** The ways in which a description can be had as RDF, the most usual first. */
public enum RdfSyntax {
  TURTLE("text/turtle", "ttl", Lang.TURTLE),
  JSON_LD("application/ld+json", "jsonld", Lang.JSONLD11),
  N_TRIPLES("application/n-triples", "nt", Lang.NTRIPLES),
  RDF_XML("application/rdf+xml", "rdf", Lang.RDFXML);

  private final String mediaType;
  private final String ending;
  private final Lang lang;

  RdfSyntax(String mediaType, String ending, Lang lang) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.lang = lang;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of an address, without the dot. */
  public String ending() {
    return ending;
  }

  /** The one of a media type, if it is one of these. */
  public static Optional<RdfSyntax> of(String mediaType) {
    return Arrays.stream(values()).filter(s -> s.mediaType.equals(mediaType)).findFirst();
  }

  /** The one of an ending, if it is one of these. */
  public static Optional<RdfSyntax> ofEnding(String ending) {
    return Arrays.stream(values()).filter(s -> s.ending.equals(ending)).findFirst();
  }

  public static List<String> mediaTypes() {
    return Arrays.stream(values()).map(RdfSyntax::mediaType).toList();
  }

  /**
   * A graph in this syntax, whole.
   *
   * @param graph gets those of the prefixes that it uses
   */
  public Reply reply(Graph graph, Map<String, String> prefixes) {
    graph.getPrefixMapping().setNsPrefixes(used(graph, prefixes));
    String text =
        RDFWriter.source(graph).lang(lang).set(RIOT.symTurtleDirectiveStyle, "at").asString();
    return Reply.of(200, mediaType, text).with("Vary", "Accept");
  }

  private static Map<String, String> used(Graph graph, Map<String, String> prefixes) {
    Map<String, String> used = new HashMap<>();
    graph.stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.toString())
        .forEach(
            iri ->
                prefixes.forEach(
                    (name, namespace) -> {
                      if (iri.startsWith(namespace)) {
                        used.put(name, namespace);
                      }
                    }));
    return used;
  }
}
