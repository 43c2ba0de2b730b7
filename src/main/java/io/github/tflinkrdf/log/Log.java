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
import java.util.Optional;

/**
 * Writes lines to a file or to standard error, each at once and whole. A line that cannot be
 * written, as on a full disk, is lost: the program goes on.
 */
public final class Log implements AutoCloseable {
  private static final OutputStream ERR = new FileOutputStream(FileDescriptor.err);

  private static volatile Log program = new Log(LogFormat.TEXT, ERR, Optional.empty());

  private final LogFormat format;
  private final OutputStream out;
  private final Optional<Backlog> backlog;

  private Log(LogFormat format, OutputStream out, Optional<Backlog> backlog) {
    this.format = format;
    this.out = out;
    this.backlog = backlog;
  }

  /**
   * Writes in a thread of its own, so that nobody waits for a disk or a full pipe.
   *
   * @param out written to until it is closed
   */
  public static Log to(LogFormat format, OutputStream out) {
    return new Log(format, out, Optional.of(new Backlog(line -> write(out, line))));
  }

  public static Log standardError(LogFormat format) {
    return to(format, ERR);
  }

  /**
   * Appends to a file, which may be cut meanwhile, as {@code logrotate} does with {@code
   * copytruncate}.
   *
   * @throws UncheckedIOException if it cannot be opened
   */
  public static Log file(LogFormat format, Path file) {
    try {
      return to(
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
    backlog.map(Backlog::lost).filter(lost -> lost > 0).ifPresent(lost -> all.put("lost", lost));
    byte[] line = (format.line(all) + "\n").getBytes(StandardCharsets.UTF_8);
    backlog.ifPresentOrElse(lines -> lines.add(line), () -> write(out, line));
  }

  /** Waits for what is not written yet, but not for long. */
  @Override
  public void close() {
    backlog.ifPresent(Backlog::close);
  }

  private static void write(OutputStream out, byte[] line) {
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
