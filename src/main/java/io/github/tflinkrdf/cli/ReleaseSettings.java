package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options of the commands that serve about the change from one release to the next. */
final class ReleaseSettings {
  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      description =
          "longest time that a new release is warmed before it is used, 0 for not at all (default: "
              + "${DEFAULT-VALUE}); the former one answers meanwhile")
  int warmUp = 30;

  void check() {
    if (warmUp < 0) {
      throw new UserError("--warm-up must be 0 or a number of seconds");
    }
  }

  Duration warmUp() {
    return Duration.ofSeconds(warmUp);
  }
}
