package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.answers.Caching;
import io.github.tflinkrdf.serve.ServerOptions;
import picocli.CommandLine.Option;

/** The options of a server for what it keeps and counts of its answers. */
final class AnswerSettings {
  private static final long LEAST = 1_000_000;
  private static final int LAST_PORT = 65535;
  private static final int HEAP_SHARE = 8;

  @Option(
      names = "--answer-cache",
      paramLabel = "SIZE",
      description =
          "memory for answers of the release, 0 for none (default: 64MB, or an eighth of a smaller"
              + " heap)")
  String answerCache;

  @Option(
      names = "--metrics-port",
      paramLabel = "N",
      description = "loopback port of /metrics for Prometheus, 0 for a free one (default: none)")
  Integer metricsPort;

  /** Refuses what cannot be. */
  void check() {
    long bytes = cacheBytes();
    if (answerCache != null
        && bytes != 0
        && (bytes < LEAST || bytes > Runtime.getRuntime().maxMemory() / 2)) {
      throw new UserError(
          "--answer-cache "
              + answerCache
              + " must be 0, or from 1MB to half of the heap, which is "
              + new Size(Runtime.getRuntime().maxMemory()));
    }
    if (metricsPort != null && (metricsPort < 0 || metricsPort > LAST_PORT)) {
      throw new UserError("--metrics-port must be between 0 and " + LAST_PORT);
    }
  }

  /** These in the options of a server. */
  ServerOptions in(ServerOptions options) {
    ServerOptions cached = options.withCaching(new Caching(cacheBytes()));
    return metricsPort == null ? cached : cached.withMetricsPort(metricsPort);
  }

  private long cacheBytes() {
    return answerCache == null
        ? Math.min(Caching.DEFAULT.bytes(), Runtime.getRuntime().maxMemory() / HEAP_SHARE)
        : Size.of("--answer-cache", answerCache).bytes();
  }
}
