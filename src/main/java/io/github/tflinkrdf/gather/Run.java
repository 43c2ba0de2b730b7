package io.github.tflinkrdf.gather;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** A file of sorted items, in Zstandard's fastest compression. */
record Run<T>(Path file, long count, Codec<T> codec) {
  private static final int FASTEST = 1;

  /** Writes all items to a file. */
  static <T> Run<T> write(Path file, Iterator<T> items, Codec<T> codec) {
    long count = 0;
    try (RunOutput out =
        new RunOutput(new ZstdOutputStream(Files.newOutputStream(file), FASTEST))) {
      while (items.hasNext()) {
        codec.write(items.next(), out);
        count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the temporary file " + file, e);
    }
    return new Run<>(file, count, codec);
  }

  RunReader<T> open() {
    try {
      return new RunReader<>(this, new RunInput(new ZstdInputStream(Files.newInputStream(file))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the temporary file " + file, e);
    }
  }
}
