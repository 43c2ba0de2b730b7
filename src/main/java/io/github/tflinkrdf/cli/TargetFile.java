package io.github.tflinkrdf.cli;

import com.github.luben.zstd.ZstdOutputStream;
import io.github.tflinkrdf.UserError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears whole or not at all: it is written as {@code NAME.part} and renamed when
 * {@link #finish} is called; closed before that, it leaves nothing.
 */
final class TargetFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path part;
  private final OutputStream stream;
  private boolean finished;

  private TargetFile(Path file) throws IOException {
    this.file = file;
    this.part = file.resolveSibling(file.getFileName() + ".part");
    this.stream = compressed(file.toString(), Files.newOutputStream(part));
  }

  static TargetFile create(Path file) {
    try {
      return new TargetFile(file);
    } catch (IOException e) {
      throw new UserError(file + " cannot be written: " + e.getMessage(), 3);
    }
  }

  OutputStream stream() {
    return stream;
  }

  void finish() throws IOException {
    stream.close();
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    finished = true;
  }

  @Override
  public void close() throws IOException {
    if (!finished) {
      try {
        stream.close();
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  private static OutputStream compressed(String name, OutputStream raw) throws IOException {
    if (name.endsWith(".gz")) {
      return new BufferedOutputStream(new GZIPOutputStream(raw, BUFFER), BUFFER);
    } else if (name.endsWith(".zst")) {
      return new BufferedOutputStream(new ZstdOutputStream(raw), BUFFER);
    }
    return new BufferedOutputStream(raw, BUFFER);
  }
}
