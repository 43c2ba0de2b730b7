package io.github.tflinkrdf.examples;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.guard.Guard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The example queries that come with the program.
 *
 * @param base of the IRIs minted in the release that they are asked of
 * @param endpoint where the release is to be asked: {@code {base}sparql}, unless it is said to be
 *     another
 * @param all in the order of their names
 */
public record Examples(String base, String endpoint, List<Example> all) {
  private static final String FOLDER = "queries/";

  /**
   * Reads them.
   *
   * @throws io.github.tflinkrdf.UserError if one, which the user may have replaced, is not SPARQL
   */
  public static Examples read(Resources resources, String base) {
    return new Examples(
        base,
        base + "sparql",
        resources.names(FOLDER, ".rq").stream()
            .map(name -> new ExampleFile(resources, base, name).read())
            .toList());
  }

  /** The same, to be asked at another address. */
  public Examples at(String otherEndpoint) {
    return new Examples(base, otherEndpoint, all);
  }

  /** The graph of a release that has the examples, and what came of them, and nothing else. */
  public String graphName() {
    return base + "graph/examples";
  }

  /**
   * Runs each that asks no other endpoint, one after the other, in read transactions.
   *
   * @param limit for each
   * @param done is told of each, and what came of it
   */
  public ExampleRuns run(
      DatasetGraph dataset, Duration limit, BiConsumer<Example, ExampleRun> done) {
    Guard.protect(dataset);
    return new ExampleRunner(dataset, limit, false, done).run(all, Clock.systemUTC());
  }

  /**
   * Runs all, one after the other, in read transactions. An endpoint that could not be reached for
   * one, or was too slow, is not asked for the others.
   *
   * @param federation how other endpoints are asked
   */
  public ExampleRuns run(
      DatasetGraph dataset,
      Duration limit,
      Federation federation,
      BiConsumer<Example, ExampleRun> done) {
    Guard.protect(dataset);
    federation.serve(dataset, Set.of(endpoint));
    return new ExampleRunner(dataset, limit, true, done).run(all, Clock.systemUTC());
  }

  /** The examples in SIB's form, with what came of them; no blank nodes. */
  public Graph graph(ExampleRuns runs) {
    Graph graph = GraphFactory.createDefaultGraph();
    new ExampleTriples(base, endpoint).of(all, runs).forEach(graph::add);
    return graph;
  }

  /**
   * Writes the files that people download: {@code tflink-{release}_examples.ttl}, which is {@link
   * #graph}, {@code tflink-{release}_example_NAME.ttl} for each, and {@code
   * tflink-{release}_examples.json} for the page.
   *
   * @return their names
   */
  public List<String> write(Path folder, String release, ExampleRuns runs) throws IOException {
    List<String> names = new ArrayList<>();
    ExampleTriples triples = new ExampleTriples(base, endpoint);
    String start = "tflink-" + release + "_example";
    names.add(turtle(folder.resolve(start + "s.ttl"), triples.of(all, runs)));
    for (Example example : all) {
      Path file = folder.resolve(start + "_" + example.name() + ".ttl");
      names.add(turtle(file, triples.of(example)));
    }
    Path json = folder.resolve(ExampleJson.fileName(release));
    Files.writeString(json, ExampleJson.of(all, runs) + "\n");
    names.add(json.getFileName().toString());
    return names;
  }

  private String turtle(Path file, List<Triple> triples) throws IOException {
    Files.writeString(file, ExampleTurtle.of(base, triples));
    return file.getFileName().toString();
  }
}
