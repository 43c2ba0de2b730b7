package io.github.tflinkrdf.fetch;

import java.nio.file.Path;
import java.time.Duration;

/** How it went with one file. */
public sealed interface Outcome {
  /**
   * The whole file is in its place.
   *
   * @param fresh false if it was there already and the server has no other
   * @param sha256 of its bytes, as hexadecimal digits
   */
  record Fetched(Path file, long bytes, String sha256, boolean fresh) implements Outcome {}

  /** The server has no such file; {@code said} is its answer. */
  record Absent(String said) implements Outcome {}

  /**
   * It could not be had; what has come so far is kept for another run where that is of use.
   *
   * @param passing true if it may go better another time
   * @param delay how long the server asks to be left alone
   */
  record Failed(String why, boolean passing, Duration delay) implements Outcome {
    static Failed lasting(String why) {
      return new Failed(why, false, Duration.ZERO);
    }

    static Failed passing(String why) {
      return new Failed(why, true, Duration.ZERO);
    }
  }
}
