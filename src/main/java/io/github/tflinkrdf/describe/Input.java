package io.github.tflinkrdf.describe;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One file that a release was made from.
 *
 * @param name as the user gave it; {@code -} is standard input
 * @param bytes as it is stored; absent of what is no file
 * @param sha256 of the bytes as they are stored, in lower-case hexadecimal; absent of what could be
 *     read only once
 */
public record Input(String name, OptionalLong bytes, Optional<String> sha256) {
  static final String STANDARD_INPUT = "-";

  /** The name without its folder, which is nobody else's business. */
  String shown() {
    return name.equals(STANDARD_INPUT)
        ? "standard input"
        : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
  }
}
