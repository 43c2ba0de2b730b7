package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.pipeline.Conversion;
import io.github.tflinkrdf.pipeline.Output;
import io.github.tflinkrdf.pipeline.Settings;
import io.github.tflinkrdf.pipeline.Summary;
import io.github.tflinkrdf.report.FindingLog;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One conversion as a command asks for it: findings printed and tabled, counts at the end. */
final class ConversionRun {
  /** Rows may fill a quarter of the heap; the rest is for accessions, batches and Jena. */
  private static final int HEAP_SHARE = 4;

  private final Console console;
  private final ConversionOptions options;
  private final boolean checked;

  ConversionRun(Console console, ConversionOptions options, boolean checked) {
    this.console = console;
    this.options = options;
    this.checked = checked;
  }

  /** What is done with the output once it is complete, before the counts are printed. */
  interface Finish {
    void accept(Summary summary, FindingLog log) throws IOException;
  }

  int to(Output output) throws IOException {
    return to(output, (summary, log) -> {});
  }

  /** Runs the conversion; the answer is the exit code. */
  int to(Output output, Finish finish) throws IOException {
    ConvertCommand.requireInputs(options);
    Settings settings = settings();
    try (Progress progress = Progress.on(console, options.quiet);
        FindingLog log = new FindingLog(progress::say, rejects())) {
      Summary summary = Conversion.run(options.inputs, settings, output, log, progress);
      progress.done();
      finish.accept(summary, log);
      report(summary, log);
      tell(summary, log);
      return options.failOn.exitCode(log);
    }
  }

  private Settings settings() {
    Resources resources = options.resources();
    long memory = Runtime.getRuntime().maxMemory() / HEAP_SHARE;
    return new Settings(
        resources, options.base(), options.jobs(), checked, options.spill(), memory);
  }

  private void report(Summary summary, FindingLog log) throws IOException {
    Optional<Path> file = options.report();
    if (file.isPresent()) {
      Files.writeString(file.get(), new RunReport(options.base(), summary, log).json());
    }
  }

  private void tell(Summary summary, FindingLog log) {
    log.printCounts();
    if (options.verbose) {
      summary.described().forEach((kind, count) -> console.err().printf("%8d  %s%n", count, kind));
      console.err().printf("%8d  triples from %d files%n", summary.triples(), summary.files());
    }
    if (!options.quiet || !summary.balanced()) {
      console.err().println(summary.equation());
    }
  }

  private Writer rejects() {
    if (options.rejects().isEmpty()) {
      return Writer.nullWriter();
    }
    try {
      return Files.newBufferedWriter(options.rejects().get());
    } catch (IOException e) {
      throw new UserError("--rejects " + options.rejects().get() + " cannot be written", 3);
    }
  }
}
