package io.github.tflinkrdf.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The temporary files of one sorter: made on demand in the caller's folder, all gone after close.
 */
final class RunFiles implements AutoCloseable {
  private final Path folder;
  private final Set<Path> files = new LinkedHashSet<>();

  RunFiles(Path folder) {
    this.folder = folder;
  }

  /** A new empty file. */
  Path create() {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, "sorted-", ".run.zst");
      files.add(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a temporary file in " + folder, e);
    }
  }

  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
      files.remove(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the temporary file " + file, e);
    }
  }

  /** Deletes all files; one that cannot be deleted does not keep the others. */
  @Override
  public void close() {
    RuntimeException failure = null;
    for (Path file : Set.copyOf(files)) {
      try {
        delete(file);
      } catch (UncheckedIOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
