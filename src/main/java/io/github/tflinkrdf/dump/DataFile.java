package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file that is written once from start to end, and its size and check sum meanwhile. */
final class DataFile implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final Path path;
  private final OutputStream out;
  private final MessageDigest digest = Sha256.digest();
  private long size;

  DataFile(Path path) throws IOException {
    this.path = path;
    this.out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
  }

  void write(byte[] bytes) throws IOException {
    write(bytes, bytes.length);
  }

  private void write(byte[] bytes, int length) throws IOException {
    out.write(bytes, 0, length);
    digest.update(bytes, 0, length);
    size += length;
  }

  /** Writes what stands in another file from an offset up to another. */
  void write(Path from, long start, long end) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (FileChannel in = FileChannel.open(from)) {
      in.position(start);
      long left = end - start;
      while (left > 0) {
        int read = in.read(ByteBuffer.wrap(buffer, 0, (int) Math.min(left, buffer.length)));
        if (read < 0) {
          throw new IOException(from + " ends too early");
        }
        write(buffer, read);
        left -= read;
      }
    }
  }

  /** Sees to it that all can be read from the file. */
  void flush() throws IOException {
    out.flush();
  }

  Path path() {
    return path;
  }

  long size() {
    return size;
  }

  /** Of what was written, in lower-case hexadecimal; to be asked once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
