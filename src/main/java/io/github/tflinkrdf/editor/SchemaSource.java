package io.github.tflinkrdf.editor;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Asks a release, in whose transaction it is used, what its data are made of. */
record SchemaSource(DatasetGraph data) {
  private static final String PREFIXES =
      """
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  /**
   * Each is bounded, as the files of a release may come from anybody. A partition without a number
   * counts as 0: it says which classes the objects of a property have.
   */
  private static final Map<String, String> QUERIES =
      Map.of(
          "void-classes",
          """
          SELECT ?a (MAX(COALESCE(?n, 0)) AS ?b)
          WHERE { [] void:classPartition ?part . ?part void:class ?a .
            OPTIONAL { ?part void:entities ?n } FILTER(isIRI(?a)) }
          GROUP BY ?a ORDER BY DESC(?b) ?a LIMIT 2000""",
          "void-properties",
          """
          SELECT ?a (MAX(COALESCE(?n, 0)) AS ?b)
          WHERE { [] void:propertyPartition ?part . ?part void:property ?a .
            OPTIONAL { ?part void:triples ?n } FILTER(isIRI(?a)) }
          GROUP BY ?a ORDER BY DESC(?b) ?a LIMIT 5000""",
          "void-uses",
          """
          SELECT DISTINCT ?a ?b
          WHERE { ?part void:class ?a ; void:propertyPartition/void:property ?b } LIMIT 20000""",
          "ontology-classes",
          "SELECT DISTINCT ?a WHERE { ?a a owl:Class FILTER(isIRI(?a)) } ORDER BY ?a LIMIT 2000",
          "ontology-properties",
          """
          SELECT DISTINCT ?a
          WHERE { VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty rdf:Property }
            ?a a ?kind FILTER(isIRI(?a)) } ORDER BY ?a LIMIT 5000""",
          "ontology-uses",
          "SELECT DISTINCT ?a ?b WHERE { ?b rdfs:domain ?a FILTER(isIRI(?a)) } LIMIT 20000");

  /** IRIs and their counts, in the order of the answer. */
  Map<String, OptionalLong> counts(String query) {
    Map<String, OptionalLong> counts = new LinkedHashMap<>();
    ask(QUERIES.get(query), row -> counts.put(text(row, "a"), count(row)));
    return counts;
  }

  /** Hands on the two IRIs of each row. */
  void pairs(String query, BiConsumer<String, String> take) {
    ask(QUERIES.get(query), row -> take.accept(text(row, "a"), text(row, "b")));
  }

  /** Finds labels and comments of IRIs, one each, always the same. */
  void describe(Collection<String> iris, Map<String, String> labels, Map<String, String> comments) {
    String values = iris.stream().map(iri -> "<" + iri + ">").collect(Collectors.joining(" "));
    String query =
        "SELECT ?a (MIN(STR(?text)) AS ?b) WHERE { VALUES ?a { %s } ?a %s ?text } GROUP BY ?a";
    ask(query.formatted(values, "rdfs:label"), row -> put(row, labels));
    ask(query.formatted(values, "skos:definition|rdfs:comment"), row -> put(row, comments));
  }

  private static void put(Binding row, Map<String, String> texts) {
    texts.put(text(row, "a"), text(row, "b"));
  }

  private void ask(String query, Consumer<Binding> take) {
    try (QueryExec exec = QueryExec.dataset(data).query(PREFIXES + query).build()) {
      Iterator<Binding> rows = exec.select();
      rows.forEachRemaining(take);
    }
  }

  private static String text(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static OptionalLong count(Binding row) {
    Node node = row.get(Var.alloc("b"));
    return node != null
            && node.isLiteral()
            && node.getLiteralValue() instanceof Number number
            && number.longValue() > 0
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }
}
