package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.terms.LinkTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The counts that a VoID description states. */
record VoidCounts(Graph graph) {

  Counts of(Node dataset, List<LinkTarget> targets) {
    Map<String, Long> organisms = new TreeMap<>();
    for (Node part : all(dataset, "void:subset")) {
      if (graph.contains(part, term("dcterms:subject"), Node.ANY)) {
        organisms.put(iri(part, "dcterms:subject"), number(part, "void:entities"));
      }
    }
    Counts counts =
        new Counts(
            number(dataset, "void:triples"),
            number(dataset, "void:entities"),
            number(dataset, "void:distinctSubjects"),
            number(dataset, "void:distinctObjects"),
            properties(dataset),
            classes(dataset),
            links(dataset, targets),
            organisms);
    if (counts.properties().size() != number(dataset, "void:properties")
        || counts.classes().size() != number(dataset, "void:classes")) {
      throw new AssertionError("other numbers of properties or classes than partitions");
    }
    return counts;
  }

  private List<Counts.Property> properties(Node dataset) {
    List<Counts.Property> found = new ArrayList<>();
    for (Node part : all(dataset, "void:propertyPartition")) {
      found.add(
          new Counts.Property(
              iri(part, "void:property"),
              number(part, "void:triples"),
              number(part, "void:distinctSubjects"),
              number(part, "void:distinctObjects")));
    }
    found.sort(Comparator.comparing(Counts.Property::iri));
    return found;
  }

  private List<Counts.ClassCount> classes(Node dataset) {
    List<Counts.ClassCount> found = new ArrayList<>();
    for (Node part : all(dataset, "void:classPartition")) {
      List<Counts.ClassProperty> properties = new ArrayList<>();
      for (Node property : all(part, "void:propertyPartition")) {
        properties.add(
            new Counts.ClassProperty(
                iri(property, "void:property"),
                number(property, "void:triples"),
                triples(property, "void:classPartition", "void:class"),
                triples(property, "void-ext:datatypePartition", "void-ext:datatype")));
      }
      properties.sort(Comparator.comparing(Counts.ClassProperty::iri));
      found.add(
          new Counts.ClassCount(
              iri(part, "void:class"), number(part, "void:entities"), properties));
    }
    found.sort(Comparator.comparing(Counts.ClassCount::iri));
    return found;
  }

  private Map<String, Long> triples(Node of, String partition, String key) {
    Map<String, Long> found = new TreeMap<>();
    all(of, partition).forEach(part -> found.put(iri(part, key), number(part, "void:triples")));
    return found;
  }

  private List<Counts.Links> links(Node dataset, List<LinkTarget> targets) {
    List<Counts.Links> found = new ArrayList<>();
    for (Node part : all(dataset, "void:subset")) {
      if (graph.contains(part, RDF.type.asNode(), term("void:Linkset"))) {
        Node target = one(part, "void:objectsTarget");
        String space = one(target, "void:uriSpace").getLiteralLexicalForm();
        found.add(
            new Counts.Links(
                iri(part, "void:linkPredicate"),
                targets.stream().filter(t -> t.namespace().equals(space)).findFirst().orElseThrow(),
                number(part, "void:triples")));
      }
    }
    found.sort(
        Comparator.comparing(Counts.Links::property).thenComparing(link -> link.target().name()));
    return found;
  }

  Node one(Node subject, String property) {
    List<Node> found = all(subject, property);
    if (found.size() != 1) {
      throw new AssertionError(subject + " " + property + " " + found);
    }
    return found.get(0);
  }

  List<Node> all(Node subject, String property) {
    return graph.find(subject, term(property), Node.ANY).mapWith(Triple::getObject).toList();
  }

  private String iri(Node subject, String property) {
    return one(subject, property).getURI();
  }

  private long number(Node subject, String property) {
    return ((Number) one(subject, property).getLiteralValue()).longValue();
  }

  static Node term(String name) {
    return NodeFactory.createURI(Terms.iri(name));
  }
}
