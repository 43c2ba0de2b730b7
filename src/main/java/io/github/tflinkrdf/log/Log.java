package io.github.tflinkrdf.log;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes lines to a file or to standard error, each at once and whole. A line that cannot be
 * written, as on a full disk, is lost: the server goes on.
 */
public final class Log {
  private static final Log STANDARD_ERROR =
      new Log(LogFormat.TEXT, new FileOutputStream(FileDescriptor.err));

  private static volatile Log program = STANDARD_ERROR;

  private final LogFormat format;
  private final OutputStream out;

  public Log(LogFormat format, OutputStream out) {
    this.format = format;
    this.out = out;
  }

  public static Log standardError(LogFormat format) {
    return new Log(format, STANDARD_ERROR.out);
  }

  /**
   * Appends to a file, which may be cut meanwhile, as {@code logrotate} does with {@code
   * copytruncate}.
   *
   * @throws UncheckedIOException if it cannot be opened
   */
  public static Log file(LogFormat format, Path file) {
    try {
      return new Log(
          format,
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the program's own messages go. */
  static Log program() {
    return program;
  }

  /** Chooses it, for the whole process. */
  public static void useForProgram(Log log) {
    program = log;
  }

  /**
   * Writes a line that begins with the time, UTC to the millisecond.
   *
   * @param fields text or numbers by name, in their order
   */
  public void write(Map<String, ?> fields) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS));
    all.putAll(fields);
    byte[] line = (format.line(all) + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (out) {
      try {
        out.write(line);
        out.flush();
      } catch (IOException e) {
        // there is nobody left to tell
      }
    }
  }
}
