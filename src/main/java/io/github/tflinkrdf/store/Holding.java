package io.github.tflinkrdf.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One folder of a store.
 *
 * @param name the id of a release, or the hidden name of what is none
 * @param built when its build began; empty if the name does not say
 * @param bytes the lengths of its files together
 * @param triples as its report counts them; empty if it has no such report
 */
public record Holding(
    String name, State state, Optional<Instant> built, long bytes, OptionalLong triples) {
  /** What the folder is. */
  public enum State {
    /** The release in use. */
    CURRENT,
    /** A release that was in use before. */
    FORMER,
    /** A release that was in use and was rolled back from. */
    ROLLED_BACK,
    /** A build that is running. */
    BUILDING,
    /** What a build or a removal left that did not come to its end. */
    LEFTOVER
  }
}
