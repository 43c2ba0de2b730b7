package io.github.tflinkrdf.dump;

import com.github.luben.zstd.Zstd;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses a text to one member of a gzip file, or one frame of a Zstandard file; both kinds of
 * file may be concatenated. Belongs to one thread.
 */
final class Compression {
  /** On lines of RDF it takes two thirds of the time of the default, 3, and packs better. */
  private static final int ZSTD_LEVEL = 1;

  /** At the default level it would take longer than all else of a build. */
  private static final int GZIP_LEVEL = 3;

  /** No time, no name, no system: the same text gives the same bytes. */
  private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private static final int GZIP_TAIL = 8;

  private final Deflater deflater = new Deflater(GZIP_LEVEL, true);
  private final CRC32 crc = new CRC32();
  private final ByteText packed = new ByteText(1 << 18);

  byte[] zstd(ByteText text) {
    packed.clear();
    packed.room((int) Zstd.compressBound(text.length));
    long size =
        Zstd.compressByteArray(
            packed.bytes, 0, packed.bytes.length, text.bytes, 0, text.length, ZSTD_LEVEL);
    if (Zstd.isError(size)) {
      throw new IllegalStateException(Zstd.getErrorName(size));
    }
    packed.length = (int) size;
    return packed.copy();
  }

  byte[] gzip(ByteText text) {
    packed.clear();
    packed.put(GZIP_HEAD);
    deflater.reset();
    deflater.setInput(text.bytes, 0, text.length);
    deflater.finish();
    while (!deflater.finished()) {
      packed.room(1 << 16);
      int free = packed.bytes.length - packed.length;
      packed.length += deflater.deflate(packed.bytes, packed.length, free);
    }
    crc.reset();
    crc.update(text.bytes, 0, text.length);
    ByteBuffer tail = ByteBuffer.allocate(GZIP_TAIL).order(ByteOrder.LITTLE_ENDIAN);
    packed.put(tail.putInt((int) crc.getValue()).putInt(text.length).array());
    return packed.copy();
  }
}
