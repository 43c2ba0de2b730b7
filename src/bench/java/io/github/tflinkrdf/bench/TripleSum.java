package io.github.tflinkrdf.bench;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The number of lines of an N-Triples file and the sum of their 128-bit hashes, which no order
 * changes.
 */
record TripleSum(long triples, long high, long low) {
  private static final int BUFFER = 1 << 16;

  static TripleSum of(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return of(in);
    }
  }

  /**
   * Of the different lines of a file that may repeat some; sorted on disk, which takes its time.
   */
  static TripleSum distinct(Path file) throws IOException {
    String folder = file.toAbsolutePath().getParent().toString();
    return printed(List.of("sort", "-u", "-S", "1G", "-T", folder, file.toString()));
  }

  /** Of a file that has no blank before the dots. */
  static TripleSum spaced(Path file) throws IOException {
    return printed(List.of("sed", "s/\\.$/ ./", file.toString()));
  }

  /** Of what a process writes to its standard output. */
  static TripleSum printed(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    try (InputStream in = builder.start().getInputStream()) {
      return of(in);
    }
  }

  static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    String name = file.toString();
    return name.endsWith(".gz")
        ? new GZIPInputStream(in, BUFFER)
        : name.endsWith(".zst") ? new ZstdInputStream(in) : in;
  }

  private static TripleSum of(InputStream in) throws IOException {
    MessageDigest digest = md5();
    long triples = 0;
    long high = 0;
    long low = 0;
    byte[] buffer = new byte[BUFFER];
    boolean begun = false;
    for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
      int from = 0;
      for (int i = 0; i < size; i++) {
        if (buffer[i] == '\n') {
          digest.update(buffer, from, i - from);
          ByteBuffer hash = ByteBuffer.wrap(digest.digest());
          high += hash.getLong();
          low += hash.getLong();
          triples++;
          from = i + 1;
        }
      }
      digest.update(buffer, from, size - from);
      begun = size > from;
    }
    if (begun) {
      throw new IOException("the last line has no end");
    }
    return new TripleSum(triples, high, low);
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalStateException if the other is not the same
   */
  void mustBe(TripleSum expected, String name) {
    if (!equals(expected)) {
      throw new IllegalStateException(name + " wrote " + this + ", not " + expected);
    }
  }
}
