package io.github.tflinkrdf.source;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The first of an input, from which the size of the whole is estimated.
 *
 * @param layout of a table; empty for a page, whose lines are no rows
 * @param bytes unpacked
 * @param lines in these bytes, those before the first row of a table left out
 * @param stored how many bytes of the file, as it is stored, were read for them
 * @param whole true if there is no more
 */
public record Beginning(
    Optional<Layout> layout, long bytes, long lines, long stored, boolean whole) {
  private static final int LIMIT = 4 << 20;

  /** Reads up to 4 MiB, unpacked; empty if nothing in it can be converted. */
  public static Optional<Beginning> of(InputFile file) {
    AtomicLong stored = new AtomicLong();
    try (Content content = Content.open(file.opener().open(), stored)) {
      if (!(content.format() instanceof Format.Table || content.format() instanceof Format.Page)) {
        return Optional.empty();
      }
      byte[] text = content.atMost(LIMIT);
      Optional<Layout> layout = Optional.empty();
      long lines = lines(text);
      if (content.format() instanceof Format.Table table) {
        layout = Optional.of(table.layout());
        lines -= table.firstLine() - 1;
      }
      return Optional.of(
          new Beginning(layout, text.length, lines, stored.get(), text.length < LIMIT));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static long lines(byte[] text) {
    long lines = 0;
    for (byte b : text) {
      lines += b == '\n' ? 1 : 0;
    }
    return Math.max(1, lines);
  }
}
