package io.github.tflinkrdf.describe;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;

/** The parts of a data set that VoID speaks of: by class, by property, by target, by organism. */
final class Parts {
  static final String TAXON = "http://purl.uniprot.org/taxonomy/";

  private final Graph graph;
  private final Build build;
  private final Names names;
  private final Map<String, String> organisms;

  /**
   * Describes parts in a graph.
   *
   * @param organisms names by IRI
   */
  Parts(Graph graph, Build build, Names names, Map<String, String> organisms) {
    this.graph = graph;
    this.build = build;
    this.names = names;
    this.organisms = organisms;
  }

  void describe(Subject whole, Counts counts) {
    counts.classes().forEach(count -> ofClass(whole, count));
    counts.properties().forEach(count -> ofProperty(whole, count));
    new TreeSet<>(counts.links().stream().map(link -> link.target().name()).toList())
        .forEach(
            name ->
                counts.links().stream()
                    .filter(link -> link.target().name().equals(name))
                    .findFirst()
                    .ifPresent(link -> target(link)));
    counts.links().forEach(link -> links(whole, link));
    organisms(counts).forEach((iri, count) -> organism(whole, iri, count));
  }

  private void ofClass(Subject whole, Counts.ClassCount count) {
    String step = names.step(count.iri());
    Subject part =
        new Subject(graph, names.of("class/" + step), "class " + step)
            .is("void:Dataset")
            .link("void:class", count.iri())
            .number("void:entities", count.entities());
    whole.link("void:classPartition", part.iri());
    count.properties().forEach(property -> ofClassProperty(part, step, property));
  }

  private void ofClassProperty(Subject of, String type, Counts.ClassProperty count) {
    String step = names.step(count.iri());
    String label = "property " + step + " of class " + type;
    Subject part =
        new Subject(graph, of.iri() + "/property/" + step, label)
            .is("void:Dataset")
            .link("void:property", count.iri())
            .number("void:triples", count.triples());
    of.link("void:propertyPartition", part.iri());
    count.classes().forEach((iri, n) -> objects(part, label, iri, n));
    count.datatypes().forEach((iri, n) -> datatype(part, label, iri, n));
  }

  private void objects(Subject of, String label, String iri, long triples) {
    String step = names.step(iri);
    Subject part =
        new Subject(graph, of.iri() + "/class/" + step, label + ", to class " + step)
            .is("void:Dataset")
            .link("void:class", iri)
            .number("void:triples", triples);
    of.link("void:classPartition", part.iri());
  }

  private void datatype(Subject of, String label, String iri, long triples) {
    String step = names.step(iri);
    Subject part =
        new Subject(graph, of.iri() + "/datatype/" + step, label + ", of datatype " + step)
            .is("void:Dataset")
            .link("void-ext:datatype", iri)
            .number("void:triples", triples);
    of.link("void-ext:datatypePartition", part.iri());
  }

  private void ofProperty(Subject whole, Counts.Property count) {
    String step = names.step(count.iri());
    Subject part =
        new Subject(graph, names.of("property/" + step), "property " + step)
            .is("void:Dataset")
            .link("void:property", count.iri())
            .number("void:triples", count.triples())
            .number("void:distinctSubjects", count.subjects())
            .number("void:distinctObjects", count.objects());
    whole.link("void:propertyPartition", part.iri());
  }

  private String targetIri(Counts.Links links) {
    return names.shared("target/" + links.target().name());
  }

  private void target(Counts.Links links) {
    new Subject(graph, targetIri(links), links.target().label())
        .is("void:Dataset")
        .words("dcterms:title", links.target().label())
        .text("void:uriSpace", links.target().namespace())
        .link("foaf:page", links.target().homepage());
  }

  private void links(Subject whole, Counts.Links links) {
    String step = names.step(links.property());
    Subject part =
        new Subject(
                graph,
                names.of("links/" + step + "/" + links.target().name()),
                "links to " + links.target().label() + " by " + step)
            .is("void:Linkset")
            .link("void:linkPredicate", links.property())
            .link("void:subjectsTarget", whole.iri())
            .link("void:objectsTarget", targetIri(links))
            .number("void:triples", links.triples());
    whole.link("void:subset", part.iri());
  }

  /** Entities by organism: those that the data names, even if nothing is said to be of them. */
  private Map<String, Long> organisms(Counts counts) {
    Map<String, Long> all = new TreeMap<>();
    organisms.keySet().forEach(iri -> all.put(iri, 0L));
    all.putAll(counts.organisms());
    return all;
  }

  private void organism(Subject whole, String iri, long entities) {
    String name = organisms.getOrDefault(iri, iri);
    String taxon = iri.substring(iri.lastIndexOf('/') + 1);
    Subject part =
        new Subject(graph, names.of("organism/" + Names.encoded(taxon)), Levels.TITLE + ", " + name)
            .is("void:Dataset")
            .words("dcterms:title", Levels.TITLE + ", " + name)
            .link("dcterms:subject", iri)
            .link("dcterms:license", Rights.iri(names))
            .number("void:entities", entities);
    whole.link("void:subset", part.iri());
    for (Distribution file : build.files()) {
      if (iri.equals(TAXON + file.taxon().orElse("")) && file.triples().isPresent()) {
        part.link("void:dataDump", build.address(file))
            .number("void:triples", file.triples().getAsLong());
      }
    }
  }
}
