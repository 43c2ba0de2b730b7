package io.github.tflinkrdf.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file and what belongs to it lie. */
record Place(Path folder, String name) {
  Path file() {
    return folder.resolve(name);
  }

  Path origin() {
    return folder.resolve("." + name + ".origin");
  }

  Path part() {
    return folder.resolve("." + name + ".part");
  }

  Path partOrigin() {
    return folder.resolve("." + name + ".part.origin");
  }

  /** How much of the file has come, in bytes. */
  long begun() {
    return part().toFile().length();
  }

  /** True if the whole file is there and is the one that the server speaks of. */
  boolean holds(Origin offered) {
    if (!Files.isRegularFile(file())) {
      return false;
    }
    Origin recorded = Origin.read(origin());
    long size = file().toFile().length();
    boolean whole = recorded.length() == Origin.UNKNOWN || recorded.length() == size;
    return whole && recorded.withLength(size).same(offered);
  }

  /** True if it carries a checksum of its own. */
  boolean packed() {
    return name.endsWith(".gz");
  }

  void discardPart() throws IOException {
    Files.deleteIfExists(part());
    Files.deleteIfExists(partOrigin());
  }
}
