package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.QueryRun;
import io.github.tflinkrdf.store.ResultFormat;
import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query FILE|- --store DIR|--endpoint URL}: one SPARQL query. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {"Runs one SPARQL query against a store that is not served, or an endpoint."})
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "file with the query; - is standard input")
  private String file;

  @ArgGroup(multiplicity = "1")
  private Source source;

  private static final class Source {
    @Option(names = "--store", paramLabel = "DIR", required = true, description = "a store")
    private Path store;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        required = true,
        description = "a SPARQL endpoint")
    private String endpoint;
  }

  @Option(names = "--config", paramLabel = "FILE", description = "file of options: key = value")
  private Path config;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json, xml, ttl, nt (default: table, or ttl for triples)")
  private String results;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    QueryRun query = QueryRun.of(text(), Optional.ofNullable(results).map(ResultFormat::named));
    if (source.endpoint != null) {
      query.ask(endpoint(), console.out());
    } else {
      query.ask(Store.open(source.store).released(), console.out());
    }
    return 0;
  }

  private URI endpoint() {
    try {
      return new URI(source.endpoint);
    } catch (URISyntaxException e) {
      throw new UserError("--endpoint " + source.endpoint + " is no address: " + e.getReason());
    }
  }

  private String text() throws IOException {
    if (file.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Path path = Path.of(file);
    if (!Files.isReadable(path)) {
      throw new UserError(file + " cannot be read");
    }
    return Files.readString(path);
  }
}
