package io.github.tflinkrdf.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of the sorted load can be told in no way from one of Jena's sequential loader. */
class SortedLoadTest {
  private static final Map<String, String> PREFIXES =
      Map.of("", "http://example.org/", "rdfs", "http://www.w3.org/2000/01/rdf-schema#");
  private static final FreshTerms RIGHT = new FreshTerms(List.of(AnyTriples.STATEMENT));
  private static final FreshTerms WRONG = new FreshTerms(List.of("http://"));
  private static final int SEEDS = 36;
  private static final List<String> QUERIES =
      List.of(
          "SELECT * { ?s a ?type } ORDER BY ?s ?type",
          "SELECT ?p (COUNT(*) AS ?n) (COUNT(DISTINCT ?o) AS ?d) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p",
          "SELECT * { ?s a ?type ; <http://example.org/p1> ?o } ORDER BY ?s ?type STR(?o) DATATYPE(?o) LANG(?o)",
          "SELECT * { ?s ?p ?o FILTER(?o > 10) } ORDER BY ?s ?p ?o STR(?o)",
          "SELECT * { ?s ?p true } ORDER BY ?s ?p");
  private static final List<String> UPDATES =
      List.of(
          "DELETE WHERE { ?s <http://example.org/p2> ?o }",
          "PREFIX : <http://example.org/>"
              + " INSERT { ?s :new ?type , 17 , 'αβγ0' , 'new' , <http://example.org/statement/1> }"
              + " WHERE { ?s a ?type }",
          "INSERT DATA { <http://example.org/s0> <http://example.org/p3> true , false , 1.5 }",
          "DELETE { ?s ?p ?o } WHERE { ?s a <http://example.org/Class1> ; ?p ?o }");

  @TempDir Path folder;

  @Test
  void isTheSameAsJenasForAnyInput() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      System.out.println("seed " + seed);
      List<Triple> triples = new AnyTriples(seed, 20 + seed * seed).list();
      Path spill = folder.resolve("spill" + seed);
      try (Database theirs = Database.byJena(newFolder("jena" + seed), triples, PREFIXES);
          Database ours =
              Database.sorted(newFolder("ours" + seed), triples, PREFIXES, settings(seed, spill))) {
        same(theirs, ours, triples);
      }
      leavesNothing(spill);
    }
  }

  private Path newFolder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /** Few or many bytes, one or three longs a key, right and wrong rules, in turn. */
  private static LoadSettings settings(int seed, Path spill) {
    long memory = List.of(1L << 28, 2_000L, 40_000L).get(seed % 3);
    FreshTerms fresh = List.of(RIGHT, WRONG, FreshTerms.NONE).get(seed / 3 % 3);
    return new LoadSettings(spill, memory, fresh, seed % 2 == 0 ? 63 : 10, seed % 4 == 1 ? 64 : 2);
  }

  private static void same(Database theirs, Database ours, List<Triple> triples) {
    assertEquals(theirs.dump(), ours.dump());
    assertEquals(theirs.prefixes(), ours.prefixes());
    assertEquals(theirs.statisticsLines(), ours.statisticsLines());
    for (String order : Database.ORDERS) {
      assertEquals(theirs.index(order), ours.index(order), order);
    }
    QUERIES.forEach(query -> assertEquals(theirs.answer(query), ours.answer(query), query));
    for (int i = 0; i < triples.size(); i += Math.max(1, triples.size() / 5)) {
      assertEquals(theirs.found(triples.get(i)), ours.found(triples.get(i)));
    }
    for (String update : UPDATES) {
      theirs.update(update);
      ours.update(update);
      assertEquals(theirs.dump(), ours.dump(), update);
    }
    try (Database again = reopened(ours)) {
      assertEquals(theirs.dump(), again.dump());
      for (String order : Database.ORDERS) {
        assertEquals(theirs.index(order), again.index(order), order);
      }
    }
  }

  private static Database reopened(Database database) {
    database.close();
    return Database.open(database.folder());
  }

  private static void leavesNothing(Path spill) throws IOException {
    if (Files.exists(spill)) {
      try (Stream<Path> left = Files.list(spill)) {
        assertEquals(List.of(), left.toList());
      }
    }
  }
}
