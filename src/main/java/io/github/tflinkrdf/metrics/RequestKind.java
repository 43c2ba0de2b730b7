package io.github.tflinkrdf.metrics;

import java.util.Locale;

/** What a request is for, by its path; few, so that no client makes another line of metrics. */
enum RequestKind {
  SPARQL("/sparql"),
  HEALTH("/health/"),
  DOWNLOADS("/downloads"),
  PROTEIN("/protein/"),
  SEARCH("/search"),
  METADATA("/.well-known/"),
  LIBRARY("/lib/"),
  OTHER("");

  private final String start;

  RequestKind(String start) {
    this.start = start;
  }

  static RequestKind of(String path) {
    for (RequestKind kind : values()) {
      if (path.startsWith(kind.start)) {
        return kind;
      }
    }
    return OTHER;
  }

  /** As a label of a metric. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
