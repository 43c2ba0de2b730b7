package io.github.tflinkrdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * Real TFLink data beside the checkout. It may not be published with the code, so tests live
 * without it; where {@code TFLINK_TEST_SHARED} is {@code required} it has to be there.
 */
public final class Shared {
  private Shared() {}

  /** The folder {@code ../shared/NAME}, if it is there. */
  public static Optional<Path> folder(String name) {
    Path folder = Path.of("..", "shared", name);
    if (Files.isDirectory(folder)) {
      return Optional.of(folder);
    }
    if ("required".equals(System.getenv("TFLINK_TEST_SHARED"))) {
      throw new AssertionError(folder.toAbsolutePath() + " is missing on a test machine");
    }
    System.err.println("NOT TESTED against real data: no " + folder.toAbsolutePath());
    return Optional.empty();
  }

  /** The folder; without it the test counts as skipped, and says why. */
  public static Path needed(String name) {
    return folder(name).orElseThrow(() -> new TestAbortedException("no ../shared/" + name));
  }
}
