package io.github.tflinkrdf.source;

import io.github.tflinkrdf.UserError;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An open input: its format, told by how it begins, and its bytes, unpacked if they were gzip or
 * Zstandard. A failure ends the bytes and is kept, so that what came before it is not lost.
 */
final class Content implements Closeable {
  /** Most bytes that the format is told by; a header line is far shorter. */
  private static final int HEAD = 1 << 16;

  /** Small, since what a Zstandard block gave in the read that meets damage is lost. */
  private static final int STEP = 1 << 14;

  private final InputStream in;
  private final byte[] head;
  private final Format format;
  private int given;
  private IOException failure;

  private Content(PackedBytes raw) throws IOException {
    Packing packing = Packing.of(raw.head(Packing.HEAD));
    this.in = packing.unpacked(raw);
    byte[] start = new byte[HEAD];
    int length = 0;
    for (int n = fetch(start, 0, HEAD); n > 0; n = fetch(start, length, HEAD - length)) {
      length += n;
    }
    this.head = Arrays.copyOf(start, length);
    this.format = packing.isForeign() ? Format.packed(packing) : Format.of(head);
  }

  /**
   * Closes the stream if it cannot be begun.
   *
   * @param packed where the bytes are counted as they are stored
   */
  static Content open(InputStream raw, AtomicLong packed) throws IOException {
    try {
      return new Content(new PackedBytes(raw, packed));
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  Format format() {
    return format;
  }

  /** True if there are more than that many bytes, up to those that the format is told by. */
  boolean hasMoreThan(int bytes) {
    return head.length > bytes || bytes == HEAD;
  }

  /** Passes over the first bytes, which told the format. */
  void skip(int bytes) {
    given = bytes;
  }

  /** Reads some bytes; -1 at the end, and where it failed. */
  int read(byte[] into, int from, int length) {
    int left = head.length - given;
    if (left == 0) {
      return length == 0 ? 0 : fetch(into, from, length);
    }
    int count = Math.min(left, length);
    System.arraycopy(head, given, into, from, count);
    given += count;
    return count;
  }

  /** The rest, as far as it could be read, and no more than that many bytes of it. */
  byte[] atMost(int limit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] some = new byte[STEP];
    int n = read(some, 0, Math.min(STEP, limit));
    while (n > 0) {
      bytes.write(some, 0, n);
      n = read(some, 0, Math.min(STEP, limit - bytes.size()));
    }
    return bytes.toByteArray();
  }

  /** Why reading ended before the end, if it did. */
  Optional<String> failure() {
    return Optional.ofNullable(failure).map(UserError::why);
  }

  private int fetch(byte[] into, int from, int length) {
    if (failure != null || length == 0) {
      return -1;
    }
    try {
      return in.read(into, from, Math.min(STEP, length));
    } catch (IOException e) {
      failure = e;
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
