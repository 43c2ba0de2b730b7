package io.github.tflinkrdf.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * An open input: its format and its bytes, unpacked if they were gzip or Zstandard. Each is told by
 * content.
 */
record Content(Format format, InputStream bytes) implements Closeable {
  private static final int HEAD = 64;
  private static final int GZIP = 0x1F8B;
  private static final int ZSTANDARD = 0x28B52FFD;

  /** Closes the stream if it cannot be unpacked. */
  static Content open(InputStream raw) throws IOException {
    try {
      InputStream bytes = new BufferedInputStream(unpacked(new BufferedInputStream(raw)));
      return new Content(Format.of(head(bytes)), bytes);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    byte[] head = head(in);
    int magic = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      magic = magic << 8 | (i < head.length ? head[i] & 0xFF : 0);
    }
    if (magic >>> 16 == GZIP) {
      return new GZIPInputStream(in);
    }
    return magic == ZSTANDARD ? new ZstdInputStream(in) : in;
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
