package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.checklist.CheckOptions;
import io.github.tflinkrdf.checklist.Checklist;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check URL}: the check list, against any endpoint. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tries a SPARQL endpoint, and the site around it, against a list of what good ones do.",
      "Each row is pass, fail with its cure, or not testable and why. Nothing is changed there, and",
      "other hosts are asked only for IRIs and files that the site says are its own."
    },
    footer = {
      "",
      "Examples:",
      "  tflink-rdf check http://127.0.0.1:3030/sparql",
      "  tflink-rdf check https://sparql.uniprot.org/sparql --only A3,P2,P4 --format json",
      "",
      "Exit codes: 0 nothing failed; 1 something failed; 2 usage; 3 the endpoint cannot be reached."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "URL", description = "address of the endpoint: https://…/sparql")
  private String url;

  @Option(names = "--only", paramLabel = "ROW", split = ",", description = "these rows: D1,D3")
  private List<String> only = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json")
  private String format = "table";

  @Option(
      names = "--max-download",
      paramLabel = "SIZE",
      description = "of dumps, altogether: 100MB (default: ${DEFAULT-VALUE})")
  private String maxDownload = "100MB";

  @Option(
      names = "--request-timeout",
      paramLabel = "SECONDS",
      description = "for one answer (default: ${DEFAULT-VALUE})")
  private int requestTimeout = 30;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "for all rows together (default: ${DEFAULT-VALUE})")
  private int maxTime = 600;

  @Option(
      names = "--heavy",
      description = "also send queries that run until the server stops them (T1 to T3), and 4 MB")
  private boolean heavy;

  @Option(
      names = "--hostile",
      description = "also send queries that a server must refuse for its own safety (P9)")
  private boolean hostile;

  @Option(names = "--config", paramLabel = "FILE", description = "file of options: key = value")
  private Path config;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CheckReport report = CheckReport.named(format, console.text(), address());
    if (requestTimeout < 1 || maxTime < 1) {
      throw new UserError("--request-timeout and --max-time must be at least 1");
    }
    TreeSet<String> ids = new TreeSet<>();
    only.forEach(id -> ids.add(id.strip().toUpperCase(Locale.ROOT)));
    try {
      new Checklist(address(), options(), ids).run(report::add);
    } catch (InterruptedException e) {
      throw new UserError("interrupted; the rows that follow were not tried", 3);
    }
    report.finish();
    return report.failed() ? 1 : 0;
  }

  private CheckOptions options() {
    return new CheckOptions(
        "tflink-rdf/" + TflinkRdf.Version.program() + " check",
        Duration.ofSeconds(requestTimeout),
        Duration.ofSeconds(maxTime),
        Size.of("--max-download", maxDownload).bytes(),
        heavy,
        hostile,
        1);
  }

  private URI address() {
    try {
      URI address = new URI(url);
      boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (http && address.getHost() != null && address.getFragment() == null) {
        return address.getRawPath().isEmpty() ? address.resolve("/") : address;
      }
    } catch (URISyntaxException e) {
      throw new UserError(url + " is no address: " + e.getReason());
    }
    throw new UserError(url + ": expected the address of an endpoint, http://… or https://…");
  }
}
