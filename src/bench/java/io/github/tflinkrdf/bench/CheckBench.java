package io.github.tflinkrdf.bench;

import com.sun.management.ThreadMXBean;
import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.check.ShapeChecker;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.mapping.Emitter;
import io.github.tflinkrdf.mapping.Mapping;
import io.github.tflinkrdf.mapping.NTriplesBuffer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Processor microseconds and bytes allocated for the check of one description against the shapes of
 * the stream, beside what it takes to write its bytes and to make its nodes: {@code CheckBench
 * [ROUNDS]}. Each is mapped and checked at once, as in a conversion; medians are printed.
 */
public final class CheckBench {
  private static final int DESCRIPTIONS = 20_000;
  private static final int STOCK = 2_000;
  private static final String BASE = Resources.DEFAULT_BASE;

  private final ShapeChecker checker = ShapeChecker.read(Resources.bundled(), BASE);
  private final Emitter emitter = Mapping.compile(Resources.bundled(), BASE).emitter();
  private final NTriplesBuffer buffer = new NTriplesBuffer();
  private final List<Triple> nodes = new ArrayList<>();
  private final Shapes shapes = shapes();
  private long conforming;

  private CheckBench() {}

  /** Costs of one description. */
  private record Cost(double micros, double bytes) {}

  public static void main(String[] args) {
    int rounds = args.length == 0 ? 15 : Integer.parseInt(args[0]);
    CheckBench bench = new CheckBench();
    List<Interaction> statements = new InteractionGenerator(1).next(DESCRIPTIONS);
    PlaceGenerator places = new PlaceGenerator(1);
    System.out.printf("%-14s %-22s %8s %8s %10s%n", "", "", "us", "bytes", "conform");
    bench.measure("statement", statements, rounds);
    bench.measure("no method", statements.stream().map(CheckBench::withoutMethod).toList(), rounds);
    bench.measure("plain triple", places.plainTriples(statements), rounds);
    bench.measure("binding site", places.sites(DESCRIPTIONS), rounds);
    bench.measure("region", places.regions(DESCRIPTIONS), rounds);
    bench.measure("position", places.positions(DESCRIPTIONS), rounds);
  }

  private static Interaction withoutMethod(Interaction i) {
    return new Interaction(
        i.from(),
        i.factor(),
        i.factorLabel(),
        i.target(),
        i.targetLabel(),
        i.geneId(),
        i.databases(),
        List.of(),
        i.originalArticles(),
        i.databaseArticles(),
        i.effects(),
        i.entries(),
        i.smallScale(),
        i.records(),
        i.tables());
  }

  private void measure(String kind, List<? extends Description> all, int rounds) {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    List<? extends Description> few = all.subList(0, STOCK);
    for (int round = 0; round < rounds; round++) {
      add(costs, "bytes", cost(all, this::bytes));
      add(costs, "nodes", cost(all, this::nodes));
      add(costs, "nodes and check", cost(all, this::check));
      add(costs, "nodes and jena-shacl", cost(few, this::stock));
    }
    costs.forEach((way, measured) -> print(kind, way, measured));
  }

  private static void add(Map<String, List<Cost>> costs, String way, Cost cost) {
    costs.computeIfAbsent(way, w -> new ArrayList<>()).add(cost);
  }

  private void print(String kind, String way, List<Cost> costs) {
    List<Double> micros = costs.stream().map(Cost::micros).sorted().toList();
    List<Double> bytes = costs.stream().map(Cost::bytes).sorted().toList();
    int median = costs.size() / 2;
    System.out.printf(
        "%-14s %-22s %8.2f %8.0f %10d%n",
        kind, way, micros.get(median), bytes.get(median), conforming);
  }

  /** Of this thread alone, which other work on the machine does not lengthen. */
  private <T> Cost cost(List<T> all, Consumer<? super T> work) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    conforming = 0;
    long allocated = thread.getCurrentThreadAllocatedBytes();
    long start = thread.getCurrentThreadCpuTime();
    all.forEach(work);
    double size = all.size();
    return new Cost(
        (thread.getCurrentThreadCpuTime() - start) / 1e3 / size,
        (thread.getCurrentThreadAllocatedBytes() - allocated) / size);
  }

  private void bytes(Description description) {
    buffer.clear();
    emitter.bytes(description, buffer);
  }

  private void nodes(Description description) {
    nodes.clear();
    emitter.triples(description, nodes::add);
  }

  private void check(Description description) {
    nodes(description);
    conforming += checker.check(nodes).isEmpty() ? 1 : 0;
  }

  private void stock(Description description) {
    nodes(description);
    Graph graph = GraphFactory.createDefaultGraph();
    nodes.forEach(graph::add);
    conforming += ShaclValidator.get().validate(shapes, graph).conforms() ? 1 : 0;
  }

  private static Shapes shapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    Stream.of(Resources.bundled())
        .flatMap(r -> r.names("shapes/stream/", ".shapes.ttl").stream().map(r::get))
        .forEach(file -> RDFParser.fromString(file.text(), Lang.TURTLE).parse(graph));
    return Shapes.parse(graph);
  }
}
