package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.guard.QueryLimits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options that limit a query of the server. */
final class QuerySettings {
  @Option(
      names = "--query-timeout",
      paramLabel = "SECONDS",
      description = "longest time of a query (default: ${DEFAULT-VALUE})")
  int queryTimeout = 60;

  @Option(
      names = "--row-limit",
      paramLabel = "N",
      description =
          "most rows or triples of an answer; a longer one is refused whole"
              + " (default: ${DEFAULT-VALUE})")
  long rowLimit = QueryLimits.DEFAULT_ROWS;

  void check() {
    if (queryTimeout < 1) {
      throw new UserError("--query-timeout must be at least 1 second");
    }
    if (rowLimit < 1) {
      throw new UserError("--row-limit must be at least 1 row");
    }
  }

  QueryLimits limits() {
    return QueryLimits.of(Duration.ofSeconds(queryTimeout), rowLimit);
  }
}
