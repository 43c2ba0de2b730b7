package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.fetch.Patience;
import io.github.tflinkrdf.terms.DownloadTable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fetch ORGANISM… --to DIR}: TFLink's tables from its server. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Downloads TFLink's tables of version 1.0.",
      "Goes on where an earlier run ended, tries again what may pass, and leaves a file under its",
      "name only when it is whole: length and gzip checksums are verified. A file that is there and",
      "that the server has not changed is left alone. Prints size, SHA-256 and name of each file.",
      "TFLink's data is free for non-commercial use; see https://tflink.net."
    },
    footer = {
      "",
      "Examples:",
      "  tflink-rdf fetch 'Danio rerio' --to tables",
      "  tflink-rdf fetch 9606 10090 --only interactions,sites --to tables",
      "  tflink-rdf fetch all --to tables && tflink-rdf build tables --store store",
      "",
      "Exit codes: 0 all files are there; 2 usage; 3 some could not be had, run it again to go on."
    })
final class FetchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ORGANISM",
      arity = "0..*",
      description = "scientific names or NCBI Taxonomy ids, in any case; or all")
  private List<String> organisms = List.of();

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "where they go")
  private Path folder;

  @Option(
      names = "--only",
      paramLabel = "KIND",
      split = ",",
      description =
          "interactions, mitab, sites, sequences, gff3 (default: all but gff3, which says no more"
              + " than sites)")
  private List<String> only = List.of();

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = "folder on a web server that has the files (default: ${DEFAULT-VALUE})")
  private String from = "https://cdn.netbiol.org/tflink/download_files/";

  @Option(
      names = "--attempts",
      paramLabel = "N",
      description = "in a row without a new byte, before a file is given up (${DEFAULT-VALUE})")
  private int attempts = 6;

  @Option(
      names = "--stall",
      paramLabel = "SECONDS",
      description = "without a byte a connection counts as lost (default: ${DEFAULT-VALUE})")
  private int stall = 30;

  @Option(names = "--resources", paramLabel = "DIR", description = ResourceOptions.TEXT)
  private Path overrides;

  @Option(names = "--config", paramLabel = "FILE", description = "file of options: key = value")
  private Path config;

  @Option(
      names = {"-q", "--quiet"},
      description = "print no progress")
  private boolean quiet;

  FetchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    DownloadTable table = DownloadTable.read(ResourceOptions.resources(overrides));
    List<Wanted> wanted = Wanted.of(table, organisms, only, console.err()::println);
    if (attempts < 1 || stall < 1) {
      throw new UserError("--attempts and --stall must be at least 1");
    }
    URI base = base();
    Files.createDirectories(folder);
    Patience patience = Patience.usual(attempts, Duration.ofSeconds(stall));
    return new FetchRun(console, quiet, folder, base, patience).of(wanted);
  }

  private URI base() {
    String url = from.endsWith("/") ? from : from + "/";
    try {
      URI uri = new URI(url);
      if (uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw new UserError("--from " + from + " is no address: " + e.getReason());
    }
    throw new UserError("--from " + from + ": expected an address that begins with https or http");
  }
}
