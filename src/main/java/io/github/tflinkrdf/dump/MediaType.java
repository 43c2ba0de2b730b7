package io.github.tflinkrdf.dump;

/** What is in a file, by its name. */
final class MediaType {
  static final String N_TRIPLES = "application/n-triples";
  static final String TURTLE = "text/turtle";

  private MediaType() {}

  static String of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "ttl" -> TURTLE;
      case "md" -> "text/markdown";
      case "tsv" -> "text/tab-separated-values";
      case "zip" -> "application/zip";
      case "json" -> "application/json";
      case "meta4" -> "application/metalink4+xml";
      case "cff" -> "application/yaml";
      default -> "text/plain";
    };
  }
}
