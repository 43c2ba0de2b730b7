package io.github.tflinkrdf.pipeline;

import static java.util.stream.Collectors.toSet;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.bench.Statement;
import io.github.tflinkrdf.terms.MethodTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** What is said of a statement, as one comparable line: the same from the truth and from RDF. */
final class EvidenceLine {
  private static final String TFL = Resources.DEFAULT_BASE + "ontology#";
  private static final Vocabulary VOCABULARY =
      Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE);

  private EvidenceLine() {}

  /** From what a generator or an independent reader knows; labels as printed. */
  static String of(
      String factor,
      String target,
      Collection<String> databases,
      Collection<String> methods,
      Collection<String> articles) {
    return of(
        new Statement(
            factor,
            target,
            databases.stream().map(l -> VOCABULARY.database(l).label()).collect(toSet()),
            methods.stream()
                .flatMap(label -> VOCABULARY.methods(label).stream())
                .map(MethodTerm::iri)
                .collect(toSet()),
            Set.copyOf(articles)));
  }

  static String of(Statement s) {
    Predicate<String> ofDatabase = VOCABULARY::isDatabaseArticle;
    Set<String> articles = s.articles();
    return line(
        s.factor(),
        s.target(),
        s.databases(),
        s.methods().stream().map(EvidenceLine::last).toList(),
        articles.stream().filter(ofDatabase.negate()).toList(),
        articles.stream().filter(ofDatabase).toList());
  }

  /** All statements of a graph. */
  static TreeSet<String> read(Graph graph) {
    return graph.stream(Node.ANY, RDF.type.asNode(), term("RegulatoryInteraction"))
        .map(triple -> read(graph, triple.getSubject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Graph graph, Node statement) {
    return line(
        values(graph, statement, RDF.subject.asNode()).get(0),
        values(graph, statement, term("targetProduct")).get(0),
        values(graph, statement, term("sourceDatabase")),
        values(graph, statement, term("detectionMethod")),
        values(graph, statement, term("originalPublication")),
        values(graph, statement, term("databasePublication")));
  }

  private static List<String> values(Graph graph, Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(triple -> last(triple.getObject().getURI()))
        .toList();
  }

  private static String line(
      String factor,
      String target,
      Collection<String> databases,
      Collection<String> methods,
      Collection<String> original,
      Collection<String> ofDatabases) {
    Set<?>[] sets = {
      new TreeSet<>(databases),
      new TreeSet<>(methods),
      new TreeSet<>(original),
      new TreeSet<>(ofDatabases)
    };
    return factor + " " + target + " " + List.of(sets);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(TFL + name);
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
