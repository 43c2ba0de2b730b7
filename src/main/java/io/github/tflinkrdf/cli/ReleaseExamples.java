package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.examples.Example;
import io.github.tflinkrdf.examples.ExampleRun;
import io.github.tflinkrdf.examples.ExampleRuns;
import io.github.tflinkrdf.examples.Examples;
import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.federate.FederationOptions;
import io.github.tflinkrdf.pipeline.Interrupted;
import io.github.tflinkrdf.store.ReleaseBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Runs the example queries on a release that is being built, and publishes them with it.
 *
 * @param others what those may do that ask other endpoints; empty if they are not run
 */
record ReleaseExamples(
    Examples examples, Duration limit, Optional<FederationOptions> others, Progress progress) {
  /** For one query. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  ReleaseExamples(Examples examples, Optional<FederationOptions> others, Progress progress) {
    this(examples, LIMIT, others, progress);
  }

  /**
   * Whatever comes of an example, the build goes on; what went wrong is said.
   *
   * @return why those failed that did, by name
   */
  Map<String, String> addTo(ReleaseBuilder release, DatasetGraph loaded) throws IOException {
    progress.stage("running the examples", "", 0);
    ExampleRuns runs = run(loaded);
    release.add(NodeFactory.createURI(examples.graphName()), examples.graph(runs));
    examples.write(release.building().downloads(), release.id(), runs);
    return runs.failures();
  }

  private ExampleRuns run(DatasetGraph loaded) {
    if (others.isEmpty()) {
      return examples.run(loaded, limit, this::tell);
    }
    try (Federation federation = new Federation(others.get())) {
      return examples.run(loaded, limit, federation, this::tell);
    }
  }

  private void tell(Example example, ExampleRun run) {
    if (Thread.currentThread().isInterrupted()) {
      throw new Interrupted();
    }
    if (run instanceof ExampleRun.Failed failed) {
      progress.say("warning: the example " + example.name() + " was " + failed.why());
    }
  }
}
