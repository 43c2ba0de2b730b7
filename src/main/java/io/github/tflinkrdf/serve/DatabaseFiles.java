package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.store.Release;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The files of the database of a release, those first that most queries need.
 *
 * @param files terms, then the indexes of triples, then the rest
 */
record DatabaseFiles(List<Path> files) {
  private static final List<String> FIRST = List.of("nodes", "SPO", "POS", "OSP");

  /** More would drive the pages of the release in use out of the memory of a small machine. */
  private static final long MOST = 1L << 30;

  private static final int CHUNK = 1 << 20;

  static DatabaseFiles of(Release release) throws IOException {
    try (Stream<Path> all = Files.walk(release.tdb2())) {
      return new DatabaseFiles(
          all.filter(Files::isRegularFile)
              // closing any channel of it would end the lock of this process
              .filter(file -> !file.getFileName().toString().equals("tdb.lock"))
              .sorted(Comparator.comparing(DatabaseFiles::rank).thenComparing(file -> file))
              .toList());
    }
  }

  /** Reads them, for as long as it may go on and up to a gigabyte. */
  void read(BooleanSupplier goOn) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long left = MOST;
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        int read = 0;
        while (read >= 0 && left > 0 && goOn.getAsBoolean()) {
          left -= read;
          read = in.read(chunk);
        }
      }
    }
  }

  private static int rank(Path file) {
    String name = file.getFileName().toString();
    for (int i = 0; i < FIRST.size(); i++) {
      if (name.startsWith(FIRST.get(i))) {
        return i;
      }
    }
    return FIRST.size();
  }
}
