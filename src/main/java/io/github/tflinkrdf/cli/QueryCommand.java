package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.QueryRun;
import io.github.tflinkrdf.store.ResultFormat;
import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query FILE|- --store DIR|--endpoint URL}: one SPARQL query. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {"Runs one SPARQL query against a store that is not served, or an endpoint."})
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "file with the query; - is standard input")
  private String file;

  @Option(names = "--store", paramLabel = "DIR", description = "a store that is not served")
  private Path store;

  @Option(names = "--endpoint", paramLabel = "URL", description = "a SPARQL endpoint")
  private String endpoint;

  @Spec private CommandSpec spec;

  @Option(names = "--config", paramLabel = "FILE", description = "file of options: key = value")
  private Path config;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json, xml, ttl, nt (default: table, or ttl for triples)")
  private String results;

  @Option(
      names = "--federate",
      description =
          "print a query for the page of the endpoint that SERVICE names: the rows of this store as"
              + " VALUES, and the rest")
  private boolean forPage;

  @Mixin private FederationSettings federation;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String text = text();
    QueryRun query = QueryRun.of(text, Optional.ofNullable(results).map(ResultFormat::named));
    boolean typedStore = typed("--store");
    boolean typedEndpoint = typed("--endpoint");
    if (typedStore && typedEndpoint || store == null && endpoint == null) {
      throw new UserError("give either --store DIR or --endpoint URL");
    }
    if (typedStore || !typedEndpoint && store != null) {
      new LocalQuery(Store.open(store).released(), federation.options())
          .answer(query, text, forPage, console.out());
    } else if (forPage) {
      throw new UserError("--federate takes its rows from a store: --store DIR");
    } else {
      query.ask(address(), console.out());
    }
    return 0;
  }

  /** What is typed beats what the environment or a file gives. */
  private boolean typed(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  private URI address() {
    try {
      URI address = new URI(endpoint);
      if ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw new UserError("--endpoint " + endpoint + " is no address: " + e.getReason());
    }
    throw new UserError("--endpoint " + endpoint + " is no http or https address");
  }

  private String text() throws IOException {
    if (file.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Path path = Path.of(file);
    if (!Files.isReadable(path)) {
      throw new UserError(file + " cannot be read");
    }
    try {
      return Files.readString(path);
    } catch (MalformedInputException e) {
      throw new UserError(file + " is not UTF-8");
    }
  }
}
