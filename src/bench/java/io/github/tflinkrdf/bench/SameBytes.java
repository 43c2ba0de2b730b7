package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file's bytes from memory: {@code SameBytes FROM TO}. */
public final class SameBytes {
  private SameBytes() {}

  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[1]), Files.readAllBytes(Path.of(args[0])));
  }
}
