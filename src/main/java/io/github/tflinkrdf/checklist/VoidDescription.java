package io.github.tflinkrdf.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/**
 * What a site says of its data: VoID and DCAT.
 *
 * @param model all triples of the description
 */
record VoidDescription(Model model) {
  static final Property TRIPLES = Names.property(Names.VOID, "triples");
  private static final Resource DATASET = Names.property(Names.VOID, "Dataset");
  private static final Resource LINKSET = Names.property(Names.VOID, "Linkset");
  private static final List<Property> PARTS =
      List.of(
          Names.property(Names.VOID, "subset"),
          Names.property(Names.VOID, "classPartition"),
          Names.property(Names.VOID, "propertyPartition"),
          Names.property("http://ldf.fi/void-ext#", "datatypePartition"));

  /**
   * One part of the data with a number.
   *
   * @param pattern the triples that are counted
   */
  record Stated(String what, long number, String pattern) {}

  boolean isEmpty() {
    return model.isEmpty();
  }

  List<Resource> datasets() {
    return model.listSubjectsWithProperty(RDF.type, DATASET).toList();
  }

  List<Resource> linksets() {
    return model.listSubjectsWithProperty(RDF.type, LINKSET).toList();
  }

  /** The dataset that no other has as a part; with the largest number, if there are several. */
  Optional<Resource> whole() {
    return model
        .listSubjectsWithProperty(TRIPLES)
        .filterDrop(r -> r.hasProperty(RDF.type, LINKSET))
        .filterDrop(r -> PARTS.stream().anyMatch(part -> model.contains(null, part, r)))
        .toList()
        .stream()
        .max(Comparator.comparingLong(VoidDescription::triples));
  }

  private static long triples(Resource dataset) {
    return Dump.numbers(dataset, TRIPLES).stream().mapToLong(n -> n).max().orElse(0);
  }

  Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    model
        .listObjectsOfProperty(Names.property(Names.VOID, "class"))
        .filterKeep(RDFNode::isURIResource)
        .forEachRemaining(c -> classes.add(c.asResource().getURI()));
    return classes;
  }

  Set<String> uriSpaces() {
    Set<String> spaces = new TreeSet<>();
    for (Resource dataset : datasets()) {
      dataset
          .listProperties(Names.property(Names.VOID, "uriSpace"))
          .forEachRemaining(s -> spaces.add(text(s.getObject())));
    }
    spaces.removeIf(String::isBlank);
    return spaces;
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }

  /** The numbers of the whole and of its parts by class, by property, and by both. */
  List<Stated> counts() {
    List<Stated> counts = new ArrayList<>();
    whole().ifPresent(w -> counts.add(new Stated("triples", triples(w), "?s ?p ?o")));
    List<Resource> tops = new ArrayList<>(datasets());
    tops.removeIf(d -> PARTS.stream().anyMatch(part -> model.contains(null, part, d)));
    for (Resource top : tops) {
      for (Part part : parts(top, "propertyPartition", "property", "triples")) {
        counts.add(new Stated(part.name, part.number, "?s <" + part.name + "> ?o"));
      }
      for (Part part : parts(top, "classPartition", "class", "entities")) {
        counts.add(new Stated(part.name, part.number, "?s a <" + part.name + ">"));
      }
    }
    return counts;
  }

  private record Part(String name, long number) {}

  private static List<Part> parts(Resource of, String link, String key, String number) {
    List<Part> parts = new ArrayList<>();
    for (Statement s : of.listProperties(Names.property(Names.VOID, link)).toList()) {
      if (s.getObject().isResource()) {
        Resource part = s.getResource();
        Statement name = part.getProperty(Names.property(Names.VOID, key));
        List<Long> stated = Dump.numbers(part, Names.property(Names.VOID, number));
        if (name != null && name.getObject().isURIResource() && !stated.isEmpty()) {
          parts.add(new Part(name.getResource().getURI(), stated.get(0)));
        }
      }
    }
    parts.sort(Comparator.comparing(Part::name));
    return parts;
  }
}
