package io.github.tflinkrdf.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of queries on this server. */
final class Sparql {
  private Sparql() {}

  /** Where a query can be read, changed and run. */
  static String editor(String query) {
    return "/sparql#query=" + encoded(query);
  }

  /** Its answer. */
  static String answer(String query) {
    return "/sparql?query=" + encoded(query);
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
