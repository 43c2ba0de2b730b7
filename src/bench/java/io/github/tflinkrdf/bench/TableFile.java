package io.github.tflinkrdf.bench;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * A file of rows, plain, {@code .gz} or {@code .zst}, in the order in which they come or shuffled:
 * each row leaves a block of so many at random, when another takes its place.
 */
final class TableFile implements AutoCloseable {
  private static final int BLOCK = 1 << 17;
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final OutputStream out;
  private final SplittableRandom random;
  private final String[] block;
  private int held;
  private long rows;

  /**
   * @param ending empty, {@code .gz} or {@code .zst}
   */
  TableFile(Path plain, String ending, boolean shuffled, long seed) throws IOException {
    this.path = plain.resolveSibling(plain.getFileName() + ending);
    OutputStream file = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
    this.out =
        switch (ending) {
          case ".gz" -> new BufferedOutputStream(new GZIPOutputStream(file, BUFFER), BUFFER);
          case ".zst" -> new BufferedOutputStream(new ZstdOutputStream(file, 1), BUFFER);
          default -> file;
        };
    this.random = new SplittableRandom(seed);
    this.block = new String[shuffled ? BLOCK : 0];
  }

  void header(String line) throws IOException {
    write(line);
  }

  void row(String line) throws IOException {
    rows++;
    if (held < block.length) {
      block[held++] = line;
    } else if (block.length > 0) {
      int leaving = random.nextInt(held);
      write(block[leaving]);
      block[leaving] = line;
    } else {
      write(line);
    }
  }

  private void write(String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /** Writes what is held, and tells how many rows there are. */
  @Override
  public void close() throws IOException {
    while (held > 0) {
      int leaving = random.nextInt(held);
      write(block[leaving]);
      block[leaving] = block[--held];
    }
    out.close();
    System.out.printf("%s: %,d rows, %,d bytes%n", path.getFileName(), rows, Files.size(path));
  }
}
