package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of the commands that read TFLink's files. */
final class ConversionOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "files or folders of TFLink's records and tables, plain, .gz or .zst; - is standard input")
  List<String> inputs = List.of();

  @Option(names = "--jobs", paramLabel = "N", description = "threads (default: all processors)")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--rejects",
      paramLabel = "FILE.tsv",
      description = "table of all findings: severity, code, file, line, field, excerpt, detail")
  Path rejects;

  @Option(
      names = "--report",
      paramLabel = "FILE.json",
      description = "counts of rows, findings, descriptions and triples")
  Path report;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "end with 1 on: error (the default), warning, never")
  FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--base-iri",
      paramLabel = "IRI",
      description = "base of the minted IRIs (default: ${DEFAULT-VALUE})")
  String base = Resources.DEFAULT_BASE;

  @Mixin SelectionOptions selection;

  @Option(
      names = "--spill",
      paramLabel = "DIR",
      description = "folder for what does not fit in memory (default: the system's temporary one)")
  Path spill = Path.of(System.getProperty("java.io.tmpdir"));

  @Option(names = "--resources", paramLabel = "DIR", description = ResourceOptions.TEXT)
  Path overrides;

  @Option(names = "--config", paramLabel = "FILE", description = "file of options: key = value")
  Path config;

  @Option(
      names = {"-q", "--quiet"},
      description = "print findings and results only")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "print also what was written, by kind")
  boolean verbose;

  Resources resources() {
    return ResourceOptions.resources(overrides);
  }

  String base() {
    return BaseIri.checked(base);
  }

  /** The inputs must be named and be there: only {@code run} has samples of its own. */
  void requireInputs() {
    if (inputs.isEmpty()) {
      throw new UserError(
          "no INPUT is given: name files or folders of TFLink records or tables, or -");
    }
    for (String input : inputs) {
      if (!input.equals("-") && !Files.exists(Path.of(input))) {
        throw new UserError(input + ": no such file or folder");
      }
    }
  }

  /** Refuses an output that would overwrite an input or another output. */
  void keepApart(Path output) {
    Set<Path> taken = new HashSet<>();
    inputs.stream().filter(input -> !input.equals("-")).map(Path::of).forEach(taken::add);
    rejects().ifPresent(taken::add);
    report().ifPresent(taken::add);
    Path place = output.toAbsolutePath().normalize();
    if (taken.stream().anyMatch(p -> p.toAbsolutePath().normalize().equals(place))) {
      throw new UserError("-o " + output + " is also an input, --rejects or --report");
    }
  }

  int jobs() {
    if (jobs < 1) {
      throw new UserError("--jobs must be at least 1");
    }
    return jobs;
  }

  Path spill() {
    if (!Files.isDirectory(spill)) {
      throw new UserError("--spill " + spill + " is no folder");
    }
    return spill;
  }

  Optional<Path> rejects() {
    return Optional.ofNullable(rejects);
  }

  Optional<Path> report() {
    return Optional.ofNullable(report);
  }
}
