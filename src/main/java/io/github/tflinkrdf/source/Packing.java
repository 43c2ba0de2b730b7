package io.github.tflinkrdf.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** How a file is packed, told by its first bytes. */
enum Packing {
  GZIP("\u001F\u008B"),
  ZSTANDARD("\u0028\u00B5\u002F\u00FD"),
  SEVEN_ZIP("7z\u00BC\u00AF\u0027\u001C"),
  ZIP("PK\u0003\u0004"),
  XZ("\u00FD7zXZ\u0000"),
  BZIP2("BZh"),
  PLAIN("");

  /** Bytes that are enough to tell it. */
  static final int HEAD = 6;

  private final String magic;

  Packing(String magic) {
    this.magic = magic;
  }

  static Packing of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return Stream.of(values()).filter(p -> start.startsWith(p.magic)).findFirst().orElse(PLAIN);
  }

  /** The unpacked bytes; those of an archive that is not unpacked here as they are. */
  InputStream unpacked(InputStream in) throws IOException {
    return switch (this) {
      case GZIP -> new Gunzip(in);
      case ZSTANDARD -> new ZstdInputStream(in);
      default -> in;
    };
  }

  /** True if it has to be unpacked by other means. */
  boolean isForeign() {
    return switch (this) {
      case GZIP, ZSTANDARD, PLAIN -> false;
      default -> true;
    };
  }
}
