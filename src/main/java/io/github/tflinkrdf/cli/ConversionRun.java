package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.pipeline.Conversion;
import io.github.tflinkrdf.pipeline.Output;
import io.github.tflinkrdf.pipeline.Settings;
import io.github.tflinkrdf.pipeline.Summary;
import io.github.tflinkrdf.report.FindingLog;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One conversion as a command asks for it: findings printed and tabled, counts at the end. */
final class ConversionRun {
  /** Rows may fill a quarter of the heap; the rest is for accessions, batches and Jena. */
  private static final int HEAP_SHARE = 4;

  private final Console console;
  private final ConversionOptions options;
  private final Settings settings;

  /** Checks all options, so that nothing is begun that a wrong one would end. */
  ConversionRun(Console console, ConversionOptions options, boolean checked) {
    this.console = console;
    this.options = options;
    options.requireInputs();
    this.settings =
        new Settings(
            options.resources(),
            options.base(),
            options.jobs(),
            checked,
            options.selection.selection(Vocabulary.read(options.resources(), options.base())),
            options.spill(),
            Runtime.getRuntime().maxMemory() / HEAP_SHARE);
  }

  /** What makes the output final; success is told only after it. */
  interface Finish {
    void accept(RunReport report, Progress progress) throws IOException;
  }

  Settings settings() {
    return settings;
  }

  /** Runs the conversion; the answer is the exit code. */
  int to(Output output, Finish finish) throws IOException {
    try (Progress progress = Progress.on(console, options.quiet);
        FindingLog log = new FindingLog(progress::say, rejects())) {
      Summary summary = Conversion.run(options.inputs, settings, output, log, progress);
      log.flush();
      finish.accept(new RunReport(settings, summary, log), progress);
      progress.done();
      tell(summary, log);
      return options.failOn.exitCode(log);
    }
  }

  /** Writes the report where the user wants it. */
  void write(RunReport report) throws IOException {
    if (options.report().isPresent()) {
      try (TargetFile file = TargetFile.create(options.report().get())) {
        file.stream().write(report.json().getBytes(StandardCharsets.UTF_8));
        file.finish();
      }
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
    Path file = options.rejects().get();
    try {
      return new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError("--rejects " + file + " cannot be written: " + UserError.why(e), 3);
    }
  }
}
