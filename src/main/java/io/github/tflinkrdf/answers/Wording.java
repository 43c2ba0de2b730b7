package io.github.tflinkrdf.answers;

import java.util.List;
import java.util.Optional;

/**
 * A request for an answer, letter by letter: two of the same wording have the same answer, if the
 * answer has a key.
 *
 * @param release the id of that which is asked
 * @param query its text
 * @param accept the header, if there is one
 * @param format the parameter, if there is one
 * @param defaultGraphs those that the protocol names
 * @param namedGraphs those that the protocol names
 * @param maxRows the parameter, if there is one
 */
public record Wording(
    String release,
    String query,
    Optional<String> accept,
    Optional<String> format,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    Optional<String> maxRows) {
  /** UTF-16 units of all of it. */
  long length() {
    return (long) release.length()
        + query.length()
        + length(accept)
        + length(format)
        + length(maxRows)
        + defaultGraphs.stream().mapToInt(String::length).sum()
        + namedGraphs.stream().mapToInt(String::length).sum();
  }

  private static int length(Optional<String> text) {
    return text.map(String::length).orElse(0);
  }
}
