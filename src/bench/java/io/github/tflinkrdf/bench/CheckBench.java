package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.check.ShapeChecker;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Processor microseconds for the check of one regulation statement against the shapes of the
 * stream: {@code CheckBench [ROUNDS]}. The statements have the numbers of databases, methods and
 * articles that TFLink's have.
 */
public final class CheckBench {
  private static final int STATEMENTS = 20_000;
  private static final String BASE = Resources.DEFAULT_BASE;
  private static final String TFL = BASE + "ontology#";
  private static final String UNIPROT = "http://purl.uniprot.org/uniprot/";
  private static final String PUBMED = "http://identifiers.org/pubmed/";

  private final Random random = new Random(1);

  private CheckBench() {}

  public static void main(String[] args) {
    int rounds = args.length == 0 ? 10 : Integer.parseInt(args[0]);
    List<List<Triple>> statements = new CheckBench().statements();
    ShapeChecker checker = ShapeChecker.read(Resources.bundled(), BASE);
    Shapes shapes = shapes();
    for (int round = 0; round < rounds; round++) {
      measure("ours", statements, s -> checker.check(s).isEmpty());
      measure("jena-shacl by itself", statements, s -> conforms(shapes, s));
    }
  }

  private static void measure(
      String name, List<List<Triple>> statements, Predicate<List<Triple>> check) {
    long start = cpu();
    long conforming = statements.stream().filter(check).count();
    double micros = (cpu() - start) / 1e3 / statements.size();
    System.out.printf("%-21s %6.2f us a statement, %d conform%n", name, micros, conforming);
  }

  private static Shapes shapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : Resources.bundled().names("shapes/stream/", ".shapes.ttl")) {
      RDFParser.fromString(Resources.bundled().get(name).text(), Lang.TURTLE).parse(graph);
    }
    return Shapes.parse(graph);
  }

  private static boolean conforms(Shapes shapes, List<Triple> statement) {
    Graph graph = GraphFactory.createDefaultGraph();
    statement.forEach(graph::add);
    return ShaclValidator.get().validate(shapes, graph).conforms();
  }

  /** Processor time of this thread, which other work on the machine does not lengthen. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private List<List<Triple>> statements() {
    List<List<Triple>> statements = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      statements.add(statement("P%05d".formatted(i / 100), "Q%05d".formatted(i)));
    }
    return statements;
  }

  private List<Triple> statement(String factor, String target) {
    int databases = 1 + random.nextInt(3);
    int methods = 1 + random.nextInt(2);
    int articles = random.nextInt(4);
    String pairing = databases > 1 ? "Pooled" : methods > 1 ? "SingleSource" : "FullyPaired";
    Description d = new Description(BASE + "regulation/" + factor + "_" + target);
    d.add(RDF.type.getURI(), iri(RDF.Statement.getURI()));
    d.add(RDF.type.getURI(), iri(TFL + "RegulatoryInteraction"));
    d.add(RDFS.label.getURI(), NodeFactory.createLiteralString(factor + " regulates " + target));
    d.add(RDF.subject.getURI(), iri(UNIPROT + factor));
    d.add(RDF.predicate.getURI(), iri(TFL + "regulatesExpressionOf"));
    d.add(
        RDF.object.getURI(), iri("http://identifiers.org/ncbigene/" + (1 + random.nextInt(99999))));
    d.add(TFL + "targetProduct", iri(UNIPROT + target));
    d.addAll(TFL + "sourceDatabase", BASE + "database/Base", databases);
    d.add(TFL + "databaseCount", integer(databases));
    d.addAll(TFL + "detectionMethod", "http://purl.obolibrary.org/obo/MI_041", methods);
    d.addAll(TFL + "originalPublication", PUBMED + (1 + random.nextInt(999999)), articles);
    d.add(TFL + "originalPublicationCount", integer(articles));
    d.addAll(TFL + "databasePublication", PUBMED + "2902406", databases);
    d.add(TFL + "evidencePairing", iri(TFL + pairing));
    d.add(TFL + "smallScaleEvidence", NodeConst.nodeTrue);
    d.add("http://www.w3.org/ns/prov#wasDerivedFrom", iri(BASE + "record/" + factor));
    return d.triples;
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralByValue(BigInteger.valueOf(value));
  }

  /** The triples of one subject. */
  private static final class Description {
    final List<Triple> triples = new ArrayList<>();
    private final Node subject;

    Description(String subject) {
      this.subject = iri(subject);
    }

    void add(String predicate, Node object) {
      triples.add(Triple.create(subject, iri(predicate), object));
    }

    void addAll(String predicate, String start, int count) {
      for (int i = 0; i < count; i++) {
        add(predicate, iri(start + i));
      }
    }
  }
}
