package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.pipeline.Output;
import io.github.tflinkrdf.pipeline.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code convert INPUT… [-o FILE|-]}: input to RDF. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Converts TFLink's files to RDF.",
      "Streaming: memory grows with the number of accessions, articles and files, not with that of",
      "rows. The same input gives the same bytes, whatever the order of the files and the number of",
      "threads. A file appears whole or not at all."
    })
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ConversionOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "file to write; its ending gives the format (.nt .ttl .nq .trig, then .gz .zst)")
  private String output = "-";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "nt, ttl, nq or trig (default: by the ending of -o; nt on standard output)")
  private String format;

  @Option(
      names = "--check",
      paramLabel = "SHAPES",
      description = "shapes applied to every statement: all (the default) or none")
  private Check check = Check.ALL;

  private enum Check {
    ALL,
    NONE
  }

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RdfFormat target = format();
    ConversionRun run = new ConversionRun(console, options, check == Check.ALL);
    if (output.equals("-")) {
      return convert(run, target, console.out(), false, console.out()::flush);
    }
    options.keepApart(Path.of(output));
    try (TargetFile file = TargetFile.create(Path.of(output))) {
      OutputStream out = target.lines() ? file.stream() : file.background();
      return convert(run, target, out, file.isCompressed(), file::finish);
    }
  }

  /** Makes what was written final. */
  private interface Complete {
    void run() throws IOException;
  }

  private int convert(
      ConversionRun run, RdfFormat target, OutputStream out, boolean compressed, Complete complete)
      throws IOException {
    if (target.lines()) {
      return run.to(
          new Output.Bytes(out, compressed),
          (report, progress) -> {
            complete.run();
            run.write(report);
          });
    }
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, target.jena());
    writer.start();
    Prefixes.of(run.settings().base()).forEach(writer::prefix);
    return run.to(
        new Output.Nodes(writer),
        (report, progress) -> {
          writer.finish();
          complete.run();
          run.write(report);
        });
  }

  private RdfFormat format() {
    if (format != null) {
      return RdfFormat.of(format.toLowerCase(Locale.ROOT), "--format " + format);
    }
    return output.equals("-") ? RdfFormat.NT : RdfFormat.ofFile(output);
  }
}
