package io.github.tflinkrdf.cli;

import com.github.luben.zstd.ZstdOutputStream;
import io.github.tflinkrdf.UserError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears whole or not at all: it is written under another name beside it and renamed
 * when {@link #finish} is called; closed before that, it leaves nothing. What is there and is no
 * regular file, such as a device or a pipe, is written to as it is.
 */
final class TargetFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final String GZIP = ".gz";
  private static final String ZSTD = ".zst";

  /** On lines of RDF it takes two thirds of the time of the default, 3, and packs better. */
  private static final int ZSTD_LEVEL = 1;

  private final Path file;
  private final Path part;
  private OutputStream stream;
  private boolean finished;

  private TargetFile(Path file) throws IOException {
    this.file = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    this.part = special() ? file : beside();
    this.stream = buffered(compressed(file.toString(), Files.newOutputStream(part)));
  }

  static TargetFile create(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new UserError(file + " is a folder");
      }
      return new TargetFile(file);
    } catch (IOException e) {
      throw new UserError(file + " cannot be written: " + UserError.why(e), 3);
    }
  }

  boolean isCompressed() {
    return file.toString().endsWith(GZIP) || file.toString().endsWith(ZSTD);
  }

  OutputStream stream() {
    return stream;
  }

  /** The same; what is to be compressed is handed to a thread of its own, which does that. */
  OutputStream background() {
    if (isCompressed()) {
      stream = buffered(new BackgroundOutput(stream));
    }
    return stream;
  }

  void finish() throws IOException {
    stream.close();
    if (!part.equals(file)) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
    finished = true;
  }

  @Override
  public void close() throws IOException {
    if (!finished) {
      try {
        stream.close();
      } finally {
        if (!part.equals(file)) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private boolean special() {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private Path beside() {
    return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
  }

  private static OutputStream compressed(String name, OutputStream raw) throws IOException {
    if (name.endsWith(GZIP)) {
      return new FastGzip(raw);
    }
    return name.endsWith(ZSTD) ? new ZstdOutputStream(raw, ZSTD_LEVEL) : raw;
  }

  /** At the default level it would take longer than all else of a conversion. */
  private static final class FastGzip extends GZIPOutputStream {
    private static final int LEVEL = 3;

    FastGzip(OutputStream raw) throws IOException {
      super(raw, BUFFER);
      def.setLevel(LEVEL);
    }
  }

  private static OutputStream buffered(OutputStream out) {
    return new BufferedOutputStream(out, BUFFER);
  }
}
