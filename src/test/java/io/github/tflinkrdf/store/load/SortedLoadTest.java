package io.github.tflinkrdf.store.load;

import static org.apache.jena.sparql.engine.optimizer.reorder.PatternElements.TERM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.optimizer.StatsMatcher;
import org.apache.jena.sparql.sse.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of the sorted load can be told in no way from one of Jena's sequential loader. */
class SortedLoadTest {
  private static final Map<String, String> PREFIXES =
      Map.of("", "http://example.org/", "rdfs", "http://www.w3.org/2000/01/rdf-schema#");
  private static final FreshTerms RIGHT = new FreshTerms(List.of(AnyTriples.STATEMENT));
  private static final FreshTerms WRONG = new FreshTerms(List.of("http://"));
  private static final int SEEDS = 30;
  private static final List<String> QUERIES =
      List.of(
          "SELECT * { ?s a ?type } ORDER BY ?s ?type",
          "SELECT ?p (COUNT(*) AS ?n) (COUNT(DISTINCT ?o) AS ?d) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p",
          "SELECT * { ?s a ?type ; <http://example.org/p1> ?o } ORDER BY ?s ?type STR(?o) DATATYPE(?o) LANG(?o)",
          "SELECT * { ?s ?p ?o FILTER(?o > 10) } ORDER BY ?s ?p ?o STR(?o)",
          "SELECT * { ?s ?p true } ORDER BY ?s ?p");
  private static final String UPDATES =
      String.join(
          ";",
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
      List<Triple> triples = new AnyTriples(seed, seed == 7 ? 1_500 : seed * 8).list();
      Path spill = folder.resolve("spill" + seed);
      try (Database theirs = Database.byJena(newFolder("jena" + seed), triples, PREFIXES);
          Database ours =
              Database.sorted(newFolder("ours" + seed), triples, PREFIXES, settings(seed, spill))) {
        same("seed " + seed, theirs, ours, triples);
      }
      leavesNothing(spill);
    }
  }

  @Test
  void writesTheNodesByteForByteAsJenaDoes() throws IOException {
    List<Triple> triples = new AnyTriples(99, 2_000).list();
    Path jena = newFolder("jena");
    Path ours = newFolder("ours");
    Database.byJena(jena, triples, PREFIXES).close();
    Database.sorted(ours, triples, PREFIXES, settings(6, folder)).close();
    String file = "Data-0001/nodes-data.obj";
    assertEquals(-1, Files.mismatch(jena.resolve(file), ours.resolve(file)));
  }

  @Test
  void theOptimizerIsToldTheMeansPerSubjectAndPerObject() throws IOException {
    Node property = NodeFactory.createURI("urn:p");
    List<Triple> triples = new ArrayList<>();
    for (int subject = 0; subject < 5; subject++) {
      for (int object = 0; object < 40; object++) {
        triples.add(
            Triple.create(
                NodeFactory.createURI("urn:s" + subject),
                property,
                NodeFactory.createURI("urn:o" + object)));
      }
    }
    try (Database ours = Database.sorted(newFolder("w"), triples, Map.of(), settings(1, folder))) {
      StatsMatcher weights = new StatsMatcher(ours.statistics().toString());
      Item name = Item.createNode(property);
      Item any = Item.createNode(Var.alloc("any"));
      assertEquals(40, weights.match(TERM, name, any));
      assertEquals(5, weights.match(any, name, TERM));
      assertEquals(200, weights.match(any, name, any));
    }
  }

  @Test
  void anEmptyLoadIsAnEmptyDatabase() throws IOException {
    try (Database ours =
        Database.sorted(newFolder("o"), List.of(), Map.of(), settings(1, folder))) {
      assertEquals(List.of(), ours.dump());
      ours.update("INSERT DATA { <urn:a> <urn:b> 1 }");
      assertEquals(1, ours.dump().size());
    }
  }

  @Test
  void aDatabaseThatIsNotEmptyIsRefused() throws IOException {
    try (Database full = Database.open(newFolder("full"))) {
      full.update("INSERT DATA { <urn:a> <urn:b> 1 }");
      assertThrows(
          IllegalArgumentException.class,
          () -> new SortedLoad(full.dataset(), settings(0, folder)).close());
    }
  }

  @Test
  void aLoadThatIsGivenUpLeavesNoFile() throws IOException {
    Path spill = folder.resolve("spill");
    try (Database empty = Database.open(newFolder("given-up"));
        SortedLoad load = new SortedLoad(empty.dataset(), settings(1, spill))) {
      new AnyTriples(1, 500).list().forEach(load.stream()::triple);
      assertTrue(filesIn(spill) > 0);
    }
    leavesNothing(spill);
  }

  @Test
  void anInterruptedPackingEndsAndLeavesNoFile() throws IOException {
    Path spill = folder.resolve("spill");
    try (Database empty = Database.open(newFolder("interrupted"));
        SortedLoad load = new SortedLoad(empty.dataset(), settings(1, spill))) {
      new AnyTriples(1, 2_000).list().forEach(load.stream()::triple);
      Thread.currentThread().interrupt();
      assertThrows(RuntimeException.class, load::pack);
      assertTrue(Thread.interrupted());
    }
    leavesNothing(spill);
  }

  @Test
  void aSpillFolderThatCannotBeWrittenIsTold() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    try (Database empty = Database.open(newFolder("failed"));
        SortedLoad load = new SortedLoad(empty.dataset(), settings(1, file.resolve("spill")))) {
      List<Triple> triples = new AnyTriples(1, 500).list();
      UncheckedIOException error =
          assertThrows(UncheckedIOException.class, () -> triples.forEach(load.stream()::triple));
      assertTrue(error.getMessage().contains("temporary file"), error.getMessage());
    }
  }

  private static long filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
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

  private static void same(String seed, Database theirs, Database ours, List<Triple> triples) {
    sameTriples(seed, theirs, ours);
    assertEquals(theirs.prefixes(), ours.prefixes(), seed);
    assertEquals(theirs.statisticsLines(), ours.statisticsLines(), seed);
    QUERIES.forEach(q -> assertEquals(theirs.answer(q), ours.answer(q), seed + ": " + q));
    for (int i = 0; i < triples.size(); i += Math.max(1, triples.size() / 5)) {
      assertEquals(theirs.found(triples.get(i)), ours.found(triples.get(i)), seed);
    }
    theirs.update(UPDATES);
    ours.update(UPDATES);
    try (Database again = reopened(ours)) {
      sameTriples(seed, theirs, again);
    }
  }

  private static void sameTriples(String seed, Database theirs, Database ours) {
    assertEquals(theirs.dump(), ours.dump(), seed);
    for (String order : Database.ORDERS) {
      assertEquals(theirs.index(order), ours.index(order), seed + ": " + order);
    }
  }

  private static Database reopened(Database database) {
    database.close();
    return Database.open(database.folder());
  }

  private static void leavesNothing(Path spill) throws IOException {
    if (Files.exists(spill)) {
      assertEquals(0, filesIn(spill));
    }
  }
}
