package io.github.tflinkrdf.describe;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * The data set and its release at the first two levels of the HCLS profile, which says what each
 * must and must not have (W3C, "Dataset Descriptions: HCLS Community Profile", 2015).
 */
final class Levels {
  static final String TITLE = "TFLink as RDF";
  static final String DESCRIPTION =
      "Interactions between transcription factors and their target genes, with all databases,"
          + " methods and articles that they rest on, orthologs, and binding sites, of seven model"
          + " organisms, as TFLink gives them.";
  static final String CITATION =
      "Liska O, Bohár B, Hidas A, Korcsmáros T, Papp B, Fazekas D, Ari E (2022) TFLink: an"
          + " integrated gateway to access transcription factor–target gene interactions for multiple"
          + " species. Database 2022, baac083. https://doi.org/10.1093/database/baac083";
  static final String ARTICLE = "https://doi.org/10.1093/database/baac083";
  static final String TFLINK = "https://tflink.net/";
  static final List<String> KEYWORDS =
      List.of(
          "transcription factor",
          "target gene",
          "gene regulation",
          "gene regulatory network",
          "transcription factor binding site",
          "ortholog",
          "provenance");
  private static final List<String> THEMES =
      List.of(
          "http://edamontology.org/topic_0749",
          "http://edamontology.org/topic_0204",
          "http://edamontology.org/topic_0602");

  private final Graph graph;
  private final Build build;
  private final Names names;

  Levels(Graph graph, Build build, Names names) {
    this.graph = graph;
    this.build = build;
    this.names = names;
  }

  void describe() {
    summary();
    version();
    new Subject(graph, Levels.TFLINK, "TFLink")
        .is("dcat:Dataset")
        .link("cito:citesAsAuthority", ARTICLE);
    new Subject(graph, Levels.ARTICLE, "article on TFLink")
        .is("schema:ScholarlyArticle")
        .text("dcterms:bibliographicCitation", CITATION);
    publisher();
  }

  private void summary() {
    common(new Subject(graph, names.summary(), TITLE), TITLE, DESCRIPTION)
        .is("schema:Dataset")
        .words("schema:name", TITLE)
        .words("schema:description", DESCRIPTION)
        .link("schema:logo", build.publicUrl() + "icon.svg")
        .link("void:sparqlEndpoint", build.endpoint())
        .link("dcterms:accrualPeriodicity", "http://purl.org/cld/freq/irregular")
        .link("dcat:accessURL", build.publicUrl() + "downloads/")
        .link("dcterms:hasVersion", names.version())
        .link("dcat:hasVersion", names.version())
        .link("dcat:hasCurrentVersion", names.version())
        .link("pav:hasCurrentVersion", names.version());
  }

  private void version() {
    String title = TITLE + ", release " + build.release();
    Instant ended = build.ended();
    Subject version =
        common(new Subject(graph, names.version(), title), title, DESCRIPTION)
            .link("dcterms:creator", publisherIri(names))
            .link("dcterms:isVersionOf", names.summary())
            .link("dcat:isVersionOf", names.summary())
            .text("pav:version", build.release())
            .text("dcat:version", build.release())
            .text("dcterms:identifier", names.version())
            .text("dcterms:bibliographicCitation", CITATION)
            .time("dcterms:created", build.started())
            .day("dcterms:issued", ended)
            .day("dcterms:modified", ended)
            .link("dcterms:language", Rights.ENGLISH)
            .link("dcat:landingPage", build.publicUrl())
            .link("dcterms:source", TFLINK)
            .link("pav:importedFrom", TFLINK)
            .link("prov:wasDerivedFrom", TFLINK)
            .link("prov:wasGeneratedBy", names.of("build"))
            .link("dcat:distribution", names.whole());
    build.files().forEach(file -> version.link("dcat:distribution", Downloads.iri(names, file)));
    build
        .former()
        .map(id -> new Names(names.base(), id, names.prefixes()).version())
        .ifPresent(
            former ->
                version.link("pav:previousVersion", former).link("dcat:previousVersion", former));
  }

  private Subject common(Subject subject, String title, String description) {
    KEYWORDS.forEach(keyword -> subject.text("dcat:keyword", keyword));
    return subject
        .is("dctypes:Dataset", "dcat:Dataset")
        .words("dcterms:title", title)
        .words("dcterms:description", description)
        .link("dcterms:publisher", publisherIri(names))
        .link("dcterms:license", Rights.iri(names))
        .words("dcterms:rights", Rights.TEXT)
        .link("foaf:page", build.publicUrl())
        .links("dcat:theme", THEMES)
        .link("cito:citesAsAuthority", ARTICLE)
        .text("idot:preferredPrefix", "tflink");
  }

  private void publisher() {
    new Subject(graph, publisherIri(names), PUBLISHER)
        .is("foaf:Organization", "prov:Organization")
        .text("foaf:name", PUBLISHER);
  }

  static final String PUBLISHER = "TFLink RDF contributors";

  /** Says of a file of the release, or of all its files, who made it, when, and on what terms. */
  static Subject published(Subject subject, Build build, Names names) {
    return subject
        .link("dcterms:creator", publisherIri(names))
        .link("dcterms:publisher", publisherIri(names))
        .link("dcterms:license", Rights.iri(names))
        .words("dcterms:rights", Rights.TEXT)
        .link("dcterms:language", Rights.ENGLISH)
        .time("dcterms:created", build.ended())
        .day("dcterms:issued", build.ended())
        .text("pav:version", build.release())
        .link("pav:createdWith", Provenance.software(build, names));
  }

  static String publisherIri(Names names) {
    return names.shared("contributors");
  }
}
