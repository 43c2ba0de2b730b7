package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.check.ShapeReport;
import io.github.tflinkrdf.check.StoreCheck;
import io.github.tflinkrdf.pipeline.Output;
import io.github.tflinkrdf.pipeline.Prefixes;
import io.github.tflinkrdf.pipeline.Summary;
import io.github.tflinkrdf.report.FindingLog;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/** From input to a published release. */
final class ReleaseBuild {
  static final int KEEP = 2;

  private final Console console;
  private final ConversionOptions options;
  private final Path store;
  private final int keep;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long clock = System.nanoTime();

  ReleaseBuild(Console console, ConversionOptions options, Path store, int keep) {
    this.console = console;
    this.options = options;
    this.store = store;
    this.keep = keep;
    if (keep < 1) {
      throw new UserError("--keep must be at least 1: the new release is one of them");
    }
  }

  /** Builds and publishes; the answer is the exit code. */
  int run() throws IOException {
    ConvertCommand.requireInputs(options);
    Resources resources = options.resources();
    try (ReleaseBuilder release = ReleaseBuilder.begin(store)) {
      StreamRDF loader = release.loader();
      Prefixes.of(options.base()).forEach(loader::prefix);
      ontology(resources, loader);
      return new ConversionRun(console, options, true)
          .to(new Output.Nodes(loader), (summary, log) -> finish(release, summary, log));
    }
  }

  private void finish(ReleaseBuilder release, Summary summary, FindingLog log) throws IOException {
    lap("convert and load");
    DatasetGraph loaded = release.finishLoad();
    lap("index");
    check(loaded);
    lap("check");
    RunReport report = new RunReport(options.base(), summary, log);
    seconds.forEach(report::timed);
    release.writeReport(report.json());
    Release published = release.publish(keep, console.err()::println);
    if (!options.quiet) {
      console.err().println("published release " + published.id() + " in " + store);
    }
  }

  private void check(DatasetGraph loaded) {
    ShapeReport report = StoreCheck.read(options.resources(), options.base()).check(loaded);
    if (!report.conforms()) {
      console.err().print(report.text());
      throw new UserError(
          "the finished store breaks a shape across records (above); nothing was published."
              + " This is a mistake in a mapping or in the program, not in the data",
          3);
    }
  }

  private void ontology(Resources resources, StreamRDF loader) {
    RDFParser.fromString(resources.text("ontology/tflink.ttl", options.base()), Lang.TURTLE)
        .parse(loader);
  }

  private void lap(String stage) {
    long now = System.nanoTime();
    seconds.put(stage, (now - clock) / 1e9);
    clock = now;
  }
}
