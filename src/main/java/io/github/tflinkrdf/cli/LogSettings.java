package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.log.Log;
import io.github.tflinkrdf.log.LogFormat;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a server tells of its work, and where. */
final class LogSettings {
  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      description = "text or json, for all logs (default: text)")
  private LogFormat format = LogFormat.TEXT;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "a line a request; - is standard error, none is none (default: -)")
  private String accessLog = "-";

  /**
   * Opens the access log, and makes the program's own messages be written in the format.
   *
   * @throws UserError if the file cannot be written
   */
  Optional<Log> open() {
    Log said = Log.standardError(format);
    Log.useForProgram(said);
    return switch (accessLog) {
      case "none" -> Optional.empty();
      case "-" -> Optional.of(said);
      default -> Optional.of(file());
    };
  }

  private Log file() {
    try {
      return Log.file(format, Path.of(accessLog));
    } catch (UncheckedIOException e) {
      throw new UserError(
          "--access-log " + accessLog + " cannot be written: " + UserError.why(e.getCause()), 3);
    }
  }
}
