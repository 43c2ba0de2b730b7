package io.github.tflinkrdf.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The census of the samples is what their triples say. */
class CensusTest {
  private static final String HUMAN = "http://purl.uniprot.org/taxonomy/9606";
  private static final String PREFIXES =
      """
      PREFIX obo: <http://purl.obolibrary.org/obo/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>
      PREFIX up: <http://purl.uniprot.org/core/>
      """;

  private static Census census;
  private static Model model;

  @BeforeAll
  static void convert() {
    Converted converted = Converted.of(Path.of("src/main/resources/tflink-rdf/samples"));
    census = converted.summary().census();
    model = ModelFactory.createModelForGraph(converted.graph());
  }

  @Test
  void proteinsAreCountedByOrganismAndRole() {
    assertEquals(
        counts(
            "SELECT ?key (COUNT(?p) AS ?n) { ?p a up:Protein ; obo:RO_0002162 ?key } GROUP BY ?key"),
        shares(share -> share.proteins));
    assertEquals(
        counts(
            "SELECT ?key (COUNT(?p) AS ?n) { ?p a tfl:TranscriptionFactor ; obo:RO_0002162 ?key }"
                + " GROUP BY ?key"),
        shares(share -> share.factors));
    assertEquals(
        counts(
            "SELECT ?key (COUNT(?p) AS ?n) { ?p a tfl:TargetGeneProduct ; obo:RO_0002162 ?key }"
                + " GROUP BY ?key"),
        shares(share -> share.targets));
  }

  @Test
  void statementsAreCountedByTheOrganismOfTheirFactor() {
    assertEquals(
        counts(
            "SELECT ?key (COUNT(?s) AS ?n) { ?s rdf:subject ?p ; a tfl:RegulatoryInteraction ."
                + " ?p obo:RO_0002162 ?key } GROUP BY ?key"),
        shares(share -> share.statements));
  }

  @Test
  void databasesAreCountedByTheStatementsThatTheyHave() {
    assertEquals(
        counts(
            "SELECT ?key (COUNT(?s) AS ?n) { ?s a tfl:RegulatoryInteraction ;"
                + " tfl:sourceDatabase/rdfs:label ?key } GROUP BY ?key"),
        census.shares().get(HUMAN).databases());
  }

  @Test
  void evidenceIsCountedByItsAmount() {
    assertEquals(
        histogram("tfl:originalPublicationCount"), places(census.shares().get(HUMAN).articles));
    assertEquals(histogram("tfl:databaseCount"), places(census.shares().get(HUMAN).supports));
  }

  private static Map<String, Long> histogram(String property) {
    return counts(
        "SELECT ?key (COUNT(?s) AS ?n) { ?s a tfl:RegulatoryInteraction ; %s ?key } GROUP BY ?key"
            .formatted(property));
  }

  /** The samples have no statement with more articles or databases than are told apart. */
  private static Map<String, Long> places(long[] counts) {
    assertEquals(0, counts[Census.ONE_BY_ONE + 1]);
    Map<String, Long> places = new TreeMap<>();
    LongStream.range(0, counts.length)
        .filter(i -> counts[(int) i] > 0)
        .forEach(i -> places.put(Long.toString(i), counts[(int) i]));
    return places;
  }

  private interface Number {
    long of(Census.Share share);
  }

  private static Map<String, Long> shares(Number number) {
    Map<String, Long> shares = new TreeMap<>();
    census.shares().forEach((iri, share) -> shares.put(iri, number.of(share)));
    shares.values().removeIf(count -> count == 0);
    return shares;
  }

  private static Map<String, Long> counts(String query) {
    Map<String, Long> counts = new TreeMap<>();
    try (QueryExecution run = QueryExecution.model(model).query(PREFIXES + query).build()) {
      for (QuerySolution row : (Iterable<QuerySolution>) run::execSelect) {
        String key =
            row.get("key").isLiteral()
                ? row.getLiteral("key").getLexicalForm()
                : row.get("key").toString();
        counts.put(key, row.getLiteral("n").getLong());
      }
    }
    return counts;
  }
}
