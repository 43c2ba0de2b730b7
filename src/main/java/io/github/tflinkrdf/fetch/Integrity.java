package io.github.tflinkrdf.fetch;

import io.github.tflinkrdf.Sha256;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file read through to its end.
 *
 * @param sha256 of its bytes, as hexadecimal digits
 * @param damage what is wrong with its gzip data; empty if it is sound or not packed
 */
record Integrity(String sha256, Optional<String> damage) {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP = 0x1F8B;

  /**
   * Reads a file; what is named {@code .gz} or begins like gzip is unpacked as well.
   *
   * @param name the name it is to have
   */
  static Integrity of(Path file, String name) throws IOException, InterruptedException {
    MessageDigest digest = Sha256.digest();
    // a plain stream: one of a channel would be closed by an interrupt and look damaged
    try (InputStream in =
        new BufferedInputStream(
            new DigestInputStream(new FileInputStream(file.toFile()), digest), BUFFER)) {
      Optional<String> damage = name.endsWith(".gz") || packed(in) ? damage(in) : Optional.empty();
      drain(in);
      return new Integrity(HexFormat.of().formatHex(digest.digest()), damage);
    }
  }

  private static boolean packed(InputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() << Byte.SIZE | in.read();
    in.reset();
    return magic == GZIP;
  }

  /** Unpacking to the end compares length and checksum of each member (RFC 1952). */
  private static Optional<String> damage(InputStream in) throws InterruptedException {
    try {
      drain(new GZIPInputStream(in, BUFFER));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("its gzip data is damaged: " + e.getMessage());
    }
  }

  private static void drain(InputStream in) throws IOException, InterruptedException {
    byte[] buffer = new byte[BUFFER];
    while (in.read(buffer) >= 0) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }
}
