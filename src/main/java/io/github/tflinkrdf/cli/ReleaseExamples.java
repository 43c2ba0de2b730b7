package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.examples.Example;
import io.github.tflinkrdf.examples.ExampleRun;
import io.github.tflinkrdf.examples.ExampleRuns;
import io.github.tflinkrdf.examples.Examples;
import io.github.tflinkrdf.pipeline.Interrupted;
import io.github.tflinkrdf.store.ReleaseBuilder;
import java.io.IOException;
import java.time.Duration;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Runs the example queries on a release that is being built, and publishes them with it. */
record ReleaseExamples(Examples examples, Duration limit, Progress progress) {
  /** For one query. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  ReleaseExamples(Examples examples, Progress progress) {
    this(examples, LIMIT, progress);
  }

  /** Whatever comes of an example, the build goes on; what went wrong is said. */
  void addTo(ReleaseBuilder release, DatasetGraph loaded) throws IOException {
    progress.stage("running the examples", "", 0);
    ExampleRuns runs = examples.run(loaded, limit, this::tell);
    release.add(NodeFactory.createURI(examples.graphName()), examples.graph(runs));
    examples.write(release.building().downloads(), release.id(), runs);
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
