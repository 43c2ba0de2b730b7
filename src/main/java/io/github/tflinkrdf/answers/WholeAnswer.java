package io.github.tflinkrdf.answers;

import io.github.tflinkrdf.web.Content;
import io.github.tflinkrdf.web.StoredContent;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * All that a request asked for: every row, or the first ones; for one request or for several that
 * asked the same at once. What it is held in is given up when the last of them has closed it.
 */
public final class WholeAnswer implements AutoCloseable {
  private final long size;
  private final Content.Body plain;
  private final Optional<byte[]> packed;
  private final boolean cut;
  private final Closeable place;
  private int holders = 1;

  private WholeAnswer(
      long size, Content.Body plain, Optional<byte[]> packed, boolean cut, Closeable place) {
    this.size = size;
    this.plain = plain;
    this.packed = packed;
    this.cut = cut;
    this.place = place;
  }

  /**
   * One of a query that was just run.
   *
   * @param size in bytes
   * @param plain writes it, for several threads at once
   * @param cut true if there are more rows than were asked for
   * @param place closed when nobody needs it any more
   */
  public static WholeAnswer of(long size, Content.Body plain, boolean cut, Closeable place) {
    return new WholeAnswer(size, plain, Optional.empty(), cut, place);
  }

  /** One that lies in memory, packed or not. */
  static WholeAnswer kept(long size, Content.Body plain, Optional<byte[]> packed, boolean cut) {
    return new WholeAnswer(size, plain, packed, cut, () -> {});
  }

  /** As what a response carries. */
  public Content content(String tag) {
    return new StoredContent(tag, size, plain, packed);
  }

  /** True if there are more rows than were asked for. */
  public boolean isCut() {
    return cut;
  }

  long size() {
    return size;
  }

  Content.Body plain() {
    return plain;
  }

  /** The same, before anybody else holds it. */
  WholeAnswer withPacked(byte[] bytes) {
    return new WholeAnswer(size, plain, Optional.of(bytes), cut, place);
  }

  /** For so many more, each of whom closes it. */
  synchronized void hold(int more) {
    holders += more;
  }

  @Override
  public synchronized void close() {
    holders--;
    if (holders == 0) {
      try {
        place.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
