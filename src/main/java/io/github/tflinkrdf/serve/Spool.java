package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds a whole answer before its first byte is sent, so that a query which fails or runs out of
 * time half-way is answered with an error and never with something that looks complete. Large
 * answers go to a temporary file.
 */
final class Spool extends OutputStream {
  /** Bytes of one answer; more would let a single query fill the disk. */
  static final long MAX_SIZE = 2L << 30;

  private static final int IN_MEMORY = 1 << 20;

  private final long maxSize;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<Path> file = Optional.empty();
  private OutputStream out = memory;
  private long size;

  Spool() {
    this(MAX_SIZE);
  }

  Spool(long maxSize) {
    this.maxSize = maxSize;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (size + length > maxSize) {
      throw new Refusal(
          Problem.of(
                  ProblemType.ANSWER_TOO_LARGE,
                  "the answer is longer than " + maxSize + " bytes; ask for less, with LIMIT")
              .withLimit("answer", maxSize, "bytes"));
    }
    if (file.isEmpty() && size + length > IN_MEMORY) {
      spill();
    }
    out.write(bytes, from, length);
    size += length;
  }

  /** Bytes written so far. */
  long size() {
    return size;
  }

  /** Where it is, if it did not fit into memory. */
  Optional<Path> file() {
    return file;
  }

  /** Sends the whole; several threads may do so at once, after the last write. */
  void sendTo(OutputStream target) throws IOException {
    out.flush();
    if (file.isPresent()) {
      Files.copy(file.get(), target);
    } else {
      // not writeTo, which would let the others wait for a slow target
      target.write(memory.toByteArray());
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }

  private void spill() throws IOException {
    file = Optional.of(Files.createTempFile("tflink-answer", ""));
    out = new BufferedOutputStream(Files.newOutputStream(file.get()));
    memory.writeTo(out);
    memory.reset();
  }
}
