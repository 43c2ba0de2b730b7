package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.check.ShapeReport;
import io.github.tflinkrdf.check.StoreCheck;
import io.github.tflinkrdf.describe.Distribution;
import io.github.tflinkrdf.examples.Examples;
import io.github.tflinkrdf.pipeline.Interrupted;
import io.github.tflinkrdf.pipeline.Prefixes;
import io.github.tflinkrdf.pipeline.Settings;
import io.github.tflinkrdf.store.Loader;
import io.github.tflinkrdf.store.Loading;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/** From input to a published release. */
final class ReleaseBuild {
  private final Console console;
  private final ConversionOptions options;
  private final Path store;
  private final int keep;
  private final Loader loader;
  private final PublicAddress address;
  private final FederationSettings federation;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long clock = System.nanoTime();

  ReleaseBuild(
      Console console,
      ConversionOptions options,
      Path store,
      int keep,
      Loader loader,
      PublicAddress address,
      FederationSettings federation) {
    this.console = console;
    this.options = options;
    this.store = store;
    this.keep = keep;
    this.loader = loader;
    this.address = address;
    this.federation = federation;
    address.given(); // refused before anything is begun
    federation.options();
    if (keep < 1) {
      throw new UserError("--keep must be at least 1: the new release is one of them");
    }
  }

  /** Builds and publishes; the answer is the exit code. */
  int run() throws IOException {
    ConversionRun run = new ConversionRun(console, options, true);
    requireRoom();
    String base = run.settings().base();
    Resources resources = run.settings().resources();
    StoreCheck check = StoreCheck.read(resources, base);
    Graph ontology = Ontology.read(resources, base);
    Examples examples = Examples.read(resources, base).at(address.or(base) + "sparql");
    Instant started = Instant.now();
    try (ReleaseBuilder release = ReleaseBuilder.begin(store, loading(run.settings()));
        InputSums sums = new InputSums(options.inputs);
        Publication files =
            new Publication(store, release, run.settings(), ontology, address.or(base))) {
      StreamRDF loader = release.loader();
      Prefixes.of(base).forEach(loader::prefix);
      ontology.find().forEachRemaining(loader::triple);
      return run.to(
          files.output(),
          (report, progress) -> {
            report.requireContent();
            lap("convert and load");
            progress.stage("writing dumps", "", 0);
            files.endData();
            lap("dump");
            progress.stage("indexing", "", 0);
            DatasetGraph loaded = release.finishLoad();
            lap("index");
            report.validated(check(check, loaded, run.settings().jobs(), progress));
            lap("check");
            progress.stage("describing", "", 0);
            List<Distribution> written = files.accompany(report, options.inputs);
            new ReleaseSelfDescription(store, run.settings(), address, sums, started)
                .addTo(release, loaded, written, report);
            lap("describe");
            report.examplesFailed(
                new ReleaseExamples(examples, federation.forExamples(), progress)
                    .addTo(release, loaded));
            lap("examples");
            files.seal(written);
            progress.done();
            seconds.forEach(report::timed);
            run.write(report);
            release.writeReport(report.json());
            publish(release);
          });
    }
  }

  /** Statements and sites come one after the other, and nothing else is about them. */
  private Loading loading(Settings settings) {
    List<String> fresh = List.of(settings.base() + "regulation/", settings.base() + "site/");
    return new Loading(loader, settings.spill(), settings.memory(), fresh);
  }

  private void requireRoom() {
    Optional<String> told = new Room(store, options.spill(), Volume::of).check(options.inputs);
    if (told.isPresent() && !options.quiet) {
      console.err().println(told.get());
    }
  }

  private void publish(ReleaseBuilder builder) {
    Release release = builder.publish(keep, console.err()::println);
    if (!options.quiet) {
      console.err().println("published release " + release.id() + " in " + store);
    }
  }

  /** Checks the finished store; the answer is how many warnings there are. */
  private long check(StoreCheck check, DatasetGraph loaded, int jobs, Progress progress) {
    ShapeReport report = checked(check, loaded, jobs, progress);
    report.text().lines().forEach(progress::say);
    if (!report.conforms()) {
      throw new UserError(
          "the finished store breaks a shape across records (above); nothing was published."
              + " This is a mistake in a mapping or in the program, not in the data",
          3);
    }
    return report.violations().size();
  }

  private static ShapeReport checked(
      StoreCheck check, DatasetGraph loaded, int jobs, Progress progress) {
    progress.stage("checking", "shapes", check.size());
    try {
      return check.check(loaded, jobs, shape -> progress.advance(shape.done()));
    } catch (QueryCancelledException e) {
      throw new Interrupted();
    }
  }

  private void lap(String stage) {
    long now = System.nanoTime();
    seconds.put(stage, (now - clock) / 1e9);
    clock = now;
  }
}
