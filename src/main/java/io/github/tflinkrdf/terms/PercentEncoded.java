package io.github.tflinkrdf.terms;

import java.nio.charset.StandardCharsets;

/**
 * A label that no table has, as the last step of the IRI that is minted for it. Two labels are
 * never one step. As SPARQL's {@code ENCODE_FOR_URI}, by which databases get theirs.
 */
final class PercentEncoded {
  private static final String UNRESERVED = "-._~";

  private PercentEncoded() {}

  /** All but ASCII letters, digits, and {@code -._~} as percent and two digits for each byte. */
  static String of(String label) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : label.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isUnreserved(c)) {
        encoded.append(c);
      } else {
        encoded.append("%%%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
  }
}
