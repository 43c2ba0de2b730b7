package io.github.tflinkrdf.describe;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;

/** The files of a release, each a distribution. */
final class Downloads {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final Map<String, String> FORMATS =
      Map.of(
          "text/turtle", "formats:Turtle",
          "application/n-triples", "formats:N-Triples",
          "application/ld+json", "formats:JSON-LD",
          "application/rdf+xml", "formats:RDF_XML");

  private final Graph graph;
  private final Build build;
  private final Names names;

  Downloads(Graph graph, Build build, Names names) {
    this.graph = graph;
    this.build = build;
    this.names = names;
  }

  static String iri(Names names, Distribution file) {
    return names.of("file/" + Names.encoded(file.name()));
  }

  void describe() {
    build.files().forEach(this::describe);
  }

  private void describe(Distribution file) {
    String address = build.address(file);
    Subject described =
        Levels.published(new Subject(graph, iri(names, file), file.name()), build, names)
            .is("dcat:Distribution")
            .words("dcterms:title", file.about())
            .words("dcterms:description", file.about())
            .text("dcterms:format", file.mediaType())
            .link("dcat:mediaType", MEDIA_TYPES + file.mediaType())
            .typed("dcat:byteSize", Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger)
            .link("dcat:downloadURL", address);
    file.compression()
        .ifPresent(
            way -> described.link("dcat:compressFormat", MEDIA_TYPES + "application/" + way));
    file.taxon().ifPresent(id -> described.link("dcterms:subject", Parts.TAXON + id));
    if (FORMATS.containsKey(file.mediaType())) {
      described
          .is("void:Dataset")
          .link("dcterms:format", Terms.iri(FORMATS.get(file.mediaType())))
          .link("void:dataDump", address);
      file.triples().ifPresent(count -> described.number("void:triples", count));
    }
    checksum(graph, described, file.name(), file.sha256());
  }

  /** Says the SHA-256 of a file, by a node of its own. */
  static void checksum(Graph graph, Subject file, String name, String sha256) {
    String iri = file.iri() + "/sha256";
    file.link("spdx:checksum", iri);
    new Subject(graph, iri, "SHA-256 of " + name)
        .is("spdx:Checksum")
        .link("spdx:algorithm", Terms.iri("spdx:checksumAlgorithm_sha256"))
        .typed("spdx:checksumValue", sha256, XSDDatatype.XSDhexBinary);
  }
}
