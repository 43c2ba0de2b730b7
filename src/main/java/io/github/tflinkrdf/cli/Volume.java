package io.github.tflinkrdf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file system and its room.
 *
 * @param id equal for two folders on the same one
 * @param usable bytes that this user can still write
 */
record Volume(Object id, long usable) {
  /** That of a folder, or of where it will be made. */
  static Volume of(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      FileStore files = Files.getFileStore(there);
      return new Volume(files, files.getUsableSpace());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
