package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
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
      "Streaming, in constant memory; the same input gives the same bytes, whatever the order of",
      "the files and the number of threads. A file appears whole or not at all."
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
    if (output.equals("-")) {
      return convert(target, console.out());
    }
    try (TargetFile file = TargetFile.create(Path.of(output))) {
      int code = convert(target, file.stream());
      file.finish();
      return code;
    }
  }

  private int convert(RdfFormat target, OutputStream out) throws IOException {
    ConversionRun run = new ConversionRun(console, options, check == Check.ALL);
    if (target.lines()) {
      return run.to(new Output.Bytes(out));
    }
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, target.jena());
    writer.start();
    Prefixes.of(options.base()).forEach(writer::prefix);
    int code = run.to(new Output.Nodes(writer));
    writer.finish();
    return code;
  }

  private RdfFormat format() {
    if (format != null) {
      return RdfFormat.of(format.toLowerCase(Locale.ROOT), "--format " + format);
    }
    return output.equals("-") ? RdfFormat.NT : RdfFormat.ofFile(output);
  }

  /** The inputs must be named: only {@code run} has samples of its own. */
  static void requireInputs(ConversionOptions options) {
    if (options.inputs.isEmpty()) {
      throw new UserError("no INPUT is given: name files or folders of TFLink records, or -");
    }
  }
}
