package io.github.tflinkrdf.terms;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The last step of an IRI that is minted for a label no table has. */
final class Slug {
  private Slug() {}

  /** Lower case, runs of other characters than letters and digits as one hyphen. */
  static String of(String label) {
    String plain =
        label
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return percentEncode(plain.isEmpty() ? label : plain);
  }

  private static String percentEncode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '-')) {
        encoded.append(c);
      } else {
        encoded.append('%').append("%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }
}
