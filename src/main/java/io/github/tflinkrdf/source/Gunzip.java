package io.github.tflinkrdf.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), also several members in a row. The JDK's own stream drops what it has
 * unpacked when it meets damage, and takes a damaged second member for the end; this one gives out
 * all that comes before the damage, and names it.
 */
final class Gunzip extends InputStream {
  private static final int FIXED_HEADER = 10;
  private static final int DEFLATE = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] packed = new byte[1 << 16];
  private int at;
  private int limit;
  private boolean inMember;

  Gunzip(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (inMember || begin()) {
      int count = inflate(into, from, length);
      if (count > 0) {
        checksum.update(into, from, count);
        return count;
      }
      if (inflater.finished()) {
        end();
      } else if (!fill()) {
        throw new EOFException("the gzip stream is cut");
      } else {
        inflater.setInput(packed, at, limit - at);
      }
    }
    return -1;
  }

  /** What comes out before damage is given out; the next call meets the damage again. */
  private int inflate(byte[] into, int from, int length) throws IOException {
    long before = inflater.getBytesWritten();
    try {
      return inflater.inflate(into, from, length);
    } catch (DataFormatException e) {
      int whole = (int) (inflater.getBytesWritten() - before);
      if (whole == 0) {
        throw new ZipException("the gzip stream is damaged: " + e.getMessage());
      }
      return whole;
    }
  }

  /** Reads the header of a member; false if none follows. Zeros may pad the end of a file. */
  private boolean begin() throws IOException {
    int first = next();
    while (first == 0) {
      first = next();
    }
    if (first < 0) {
      return false;
    }
    int[] header = new int[FIXED_HEADER];
    header[0] = first;
    for (int i = 1; i < FIXED_HEADER; i++) {
      header[i] = needed();
    }
    if (header[0] != 0x1F || header[1] != 0x8B || header[2] != DEFLATE) {
      throw new ZipException("what follows the gzip stream is not gzip");
    }
    skipOptional(header[3]);
    inflater.reset();
    inflater.setInput(packed, at, limit - at);
    checksum.reset();
    inMember = true;
    return true;
  }

  private void skipOptional(int flags) throws IOException {
    for (int i = (flags & EXTRA) == 0 ? 0 : needed() | needed() << 8; i > 0; i--) {
      needed();
    }
    for (int flag : new int[] {NAME, COMMENT}) {
      while ((flags & flag) != 0 && needed() != 0) {
        // a text that ends with a zero byte
      }
    }
    for (int i = flags & HEADER_CRC; i > 0; i--) {
      needed();
    }
  }

  /** Checks the trailer of a member: the checksum and the length of what was unpacked. */
  private void end() throws IOException {
    at = limit - inflater.getRemaining();
    long sum = word();
    long length = word();
    inMember = false;
    if (sum != checksum.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("the gzip stream is damaged: its checksum is wrong");
    }
  }

  private long word() throws IOException {
    return needed() | needed() << 8 | needed() << 16 | (long) needed() << 24;
  }

  private int needed() throws IOException {
    int next = next();
    if (next < 0) {
      throw new EOFException("the gzip stream is cut");
    }
    return next;
  }

  private int next() throws IOException {
    return at < limit || fill() ? packed[at++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    at = 0;
    limit = Math.max(0, in.read(packed));
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
