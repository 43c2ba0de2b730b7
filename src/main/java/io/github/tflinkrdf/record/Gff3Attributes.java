package io.github.tflinkrdf.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The ninth column of GFF3: {@code tag=value} pairs, with percent-encoding (RFC 3986). */
final class Gff3Attributes {
  private Gff3Attributes() {}

  /** Values by tag, decoded; the first of a tag that comes twice. */
  static Map<String, String> of(String column) {
    Map<String, String> values = new HashMap<>();
    for (String pair : column.split(";")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.putIfAbsent(
            decoded(pair.substring(0, equals).strip()),
            decoded(pair.substring(equals + 1).strip()));
      }
    }
    return values;
  }

  /** The text without percent-encoding; as it is, if what follows a percent sign is no code. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      // a plus is a plus here, and a blank only in forms
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
