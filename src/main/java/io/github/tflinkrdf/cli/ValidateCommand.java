package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.check.ShapeReport;
import io.github.tflinkrdf.check.Validator;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseData;
import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate FILE…|--store DIR}: RDF to a SHACL report. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Checks RDF files, or the store's current release, against all shapes.",
      "Reads only. Exit code 1 if it does not conform."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "RDF files, taken together")
  private List<Path> files = List.of();

  @Option(names = "--store", paramLabel = "DIR", description = "a store that is not served")
  private Path store;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "write the report: text, or Turtle if the name ends in .ttl")
  private Path report;

  @Option(
      names = "--base-iri",
      paramLabel = "IRI",
      description = "base of the minted IRIs (default: that of the release, or the program's own)")
  private String base;

  @Spec private CommandSpec spec;

  @Option(names = "--resources", paramLabel = "DIR", description = ResourceOptions.TEXT)
  private Path overrides;

  @Option(names = "--config", paramLabel = "FILE", description = "file of options: key = value")
  private Path config;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean storeTyped = spec.commandLine().getParseResult().hasMatchedOption("--store");
    if (files.isEmpty() ? store == null : storeTyped) {
      throw new UserError("give either FILE… or --store DIR");
    }
    ShapeReport result = files.isEmpty() ? ofStore() : ofFiles();
    if (report != null) {
      boolean turtle = report.toString().endsWith(".ttl");
      Files.writeString(report, turtle ? result.turtle() : result.text());
    }
    PrintWriter out = console.text();
    out.print(result.text());
    out.println(result.conforms() ? "conforms" : "does not conform");
    out.flush();
    return result.conforms() ? 0 : 1;
  }

  private ShapeReport ofFiles() {
    Graph graph = GraphFactory.createDefaultGraph();
    files.forEach(file -> RdfFile.read(file, graph));
    return validator(base == null ? Resources.DEFAULT_BASE : base).validate(graph);
  }

  private ShapeReport ofStore() {
    Release release = Store.open(store).released();
    try (ReleaseData data = release.open()) {
      return validator(base == null ? release.base() : base)
          .validateStore(data.dataset(), Runtime.getRuntime().availableProcessors());
    }
  }

  private Validator validator(String baseIri) {
    return Validator.read(ResourceOptions.resources(overrides), BaseIri.checked(baseIri));
  }
}
