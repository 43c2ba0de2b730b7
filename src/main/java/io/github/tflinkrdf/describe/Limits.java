package io.github.tflinkrdf.describe;

import java.util.List;
import java.util.OptionalLong;

/**
 * What an endpoint lets one query have.
 *
 * @param seconds to answer it
 * @param requestBytes of its request
 * @param resultBytes of its result
 * @param resultRows of its result, or triples
 * @param services addresses of the other endpoints that SERVICE may name
 */
public record Limits(
    OptionalLong seconds,
    OptionalLong requestBytes,
    OptionalLong resultBytes,
    OptionalLong resultRows,
    List<String> services) {
  /** Nothing is known of where it will be served. */
  static final Limits UNKNOWN =
      new Limits(
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          List.of());
}
