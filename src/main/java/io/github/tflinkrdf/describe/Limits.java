package io.github.tflinkrdf.describe;

import java.util.OptionalLong;

/**
 * What an endpoint lets one query have.
 *
 * @param seconds to answer it
 * @param requestBytes of its request
 * @param resultBytes of its result
 * @param federated whether SERVICE may be used
 */
public record Limits(
    OptionalLong seconds, OptionalLong requestBytes, OptionalLong resultBytes, boolean federated) {
  /** Nothing is known of where it will be served. */
  static final Limits UNKNOWN =
      new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false);
}
