package io.github.tflinkrdf.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.bench.Page;
import io.github.tflinkrdf.bench.RecordGenerator;
import io.github.tflinkrdf.store.ReleaseData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of data of a release: what is in them, and in which. */
class PublishedDataTest {
  private static final String TFL = Resources.DEFAULT_BASE + "ontology#";
  private static final Node IN_TAXON =
      NodeFactory.createURI("http://purl.obolibrary.org/obo/RO_0002162");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private static Path folder;
  private static Built built;
  private static final Map<String, Set<Triple>> TRIPLES = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (Page page : (Iterable<Page>) new RecordGenerator(11, 500).pages()::iterator) {
      Files.writeString(corpus.resolve(page.fileName()), page.text());
    }
    built =
        Built.of(
            folder.resolve("store"),
            0,
            List.of("--fail-on", "never"),
            corpus,
            GOLDEN.resolve("one-site-in-four-formats"),
            GOLDEN.resolve("tables-and-page"),
            GOLDEN.resolve("orthologs-and-genes"));
    for (var file : built.data().entrySet()) {
      TRIPLES.put(file.getKey(), strict(file.getValue()));
    }
  }

  /** Metadata and examples are in graphs of their own too. */
  private static Set<Triple> inNamedGraphs(ReleaseData store) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .map(Quad::asTriple)
                .collect(Collectors.toSet()));
  }

  @Test
  void allIsWhatTheStoreHas() {
    try (ReleaseData store = built.release().open()) {
      Set<Triple> stored =
          Txn.calculateRead(
              store.dataset(),
              () -> store.dataset().getDefaultGraph().stream().collect(Collectors.toSet()));
      stored.removeAll(inNamedGraphs(store));
      assertEquals(stored.size(), TRIPLES.get("all.nt.zst").size());
      assertTrue(stored.equals(TRIPLES.get("all.nt.zst")));
    }
  }

  @Test
  void theTwoFormatsAreTheSameTriplesAndAsManyAsTheManifestSays() throws IOException {
    assertTrue(TRIPLES.size() >= 8, TRIPLES.keySet().toString());
    for (var file : built.data().entrySet()) {
      long stated =
          built
              .manifest()
              .get(file.getValue().getFileName().toString())
              .getNumber("triples")
              .longValue();
      assertEquals(stated, TRIPLES.get(file.getKey()).size(), file.getKey());
      assertEquals(stated, countOfRdf4j(file.getValue()), file.getKey());
      String other = file.getKey().replace(".nt.zst", ".ttl.gz");
      assertTrue(TRIPLES.get(file.getKey()).equals(TRIPLES.get(other)), other);
    }
  }

  @Test
  void theOrganismsTogetherAreAllAndOverlapInWhatIsShared() {
    Set<Triple> union = new HashSet<>();
    Set<Triple> shared = new HashSet<>(TRIPLES.get("all.nt.zst"));
    organisms().forEach((name, triples) -> union.addAll(triples));
    organisms().forEach((name, triples) -> shared.retainAll(triples));
    assertTrue(union.equals(TRIPLES.get("all.nt.zst")));
    for (var one : organisms().entrySet()) {
      for (var other : organisms().entrySet()) {
        if (!one.getKey().equals(other.getKey())) {
          Set<Triple> both = new HashSet<>(one.getValue());
          both.retainAll(other.getValue());
          assertTrue(both.equals(shared), one.getKey() + " and " + other.getKey());
        }
      }
    }
  }

  @Test
  void aFileHasTheStatementsAndSitesOfItsOrganism() {
    Set<Triple> all = TRIPLES.get("all.nt.zst");
    Map<Node, Node> organism =
        all.stream()
            .filter(t -> t.getPredicate().equals(IN_TAXON))
            .collect(Collectors.toMap(Triple::getSubject, Triple::getObject));
    for (var file : organisms().entrySet()) {
      Node own = NodeFactory.createURI("http://purl.uniprot.org/taxonomy/" + taxon(file.getKey()));
      for (Triple triple : file.getValue()) {
        String property = triple.getPredicate().getURI();
        if (property.equals(RDF.subject.getURI()) || property.equals(TFL + "boundBy")) {
          assertEquals(own, organism.get(triple.getObject()), triple.toString());
        } else if (property.equals(TFL + "regulatesExpressionOf")) {
          assertEquals(own, organism.get(triple.getSubject()), triple.toString());
        }
      }
      assertFalse(objectsOf(file.getValue(), "sourceDatabase").isEmpty(), file.getKey());
    }
  }

  @Test
  void aFileStandsAlone() {
    for (Set<Triple> triples : organisms().values()) {
      Set<Node> described = triples.stream().map(Triple::getSubject).collect(Collectors.toSet());
      for (String property :
          List.of("sourceDatabase", "detectionMethod", "originalPublication", "bindingMatrix")) {
        objectsOf(triples, property)
            .forEach(t -> assertTrue(described.contains(t.getObject()), t.toString()));
      }
    }
  }

  private static Map<String, Set<Triple>> organisms() {
    Map<String, Set<Triple>> organisms = new TreeMap<>(TRIPLES);
    organisms.keySet().removeIf(name -> name.startsWith("all") || name.endsWith(".gz"));
    return organisms;
  }

  private static String taxon(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  private static Set<Triple> objectsOf(Set<Triple> triples, String property) {
    Node predicate = NodeFactory.createURI(TFL + property);
    return triples.stream()
        .filter(t -> t.getPredicate().equals(predicate))
        .collect(Collectors.toSet());
  }

  /** All triples; a warning fails. */
  private static Set<Triple> strict(Path file) throws IOException {
    try (InputStream in = Built.unpacked(file)) {
      Graph graph =
          RDFParser.source(in)
              .lang(file.toString().contains(".nt.") ? Lang.NTRIPLES : Lang.TURTLE)
              .strict(true)
              .checking(true)
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
              .toGraph();
      return graph.stream().collect(Collectors.toSet());
    }
  }

  private static long countOfRdf4j(Path file) throws IOException {
    AtomicLong count = new AtomicLong();
    var parser =
        Rio.createParser(file.toString().contains(".nt.") ? RDFFormat.NTRIPLES : RDFFormat.TURTLE);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            count.incrementAndGet();
          }
        });
    try (InputStream in = Built.unpacked(file)) {
      parser.parse(in, "");
    } catch (RDFParseException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
    return count.get();
  }
}
