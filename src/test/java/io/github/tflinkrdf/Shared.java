package io.github.tflinkrdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Real TFLink data beside the checkout. It may not be published with the code, so a test that wants
 * it must live without it, and says so; on a test machine ({@code CI} is set) it has to be there.
 */
public final class Shared {
  private Shared() {}

  /** The folder {@code ../shared/NAME}, if it is there. */
  public static Optional<Path> folder(String name) {
    Path folder = Path.of("..", "shared", name);
    if (Files.isDirectory(folder)) {
      return Optional.of(folder);
    }
    if (System.getenv("CI") != null) {
      throw new AssertionError(folder.toAbsolutePath() + " is missing on a test machine");
    }
    System.err.println("NOT TESTED against real data: no " + folder.toAbsolutePath());
    return Optional.empty();
  }
}
