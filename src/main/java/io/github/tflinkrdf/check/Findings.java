package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.shacl.validation.ReportEntry;

/** Collects what a large store breaks: so many of each shape are kept, the others are counted. */
final class Findings {
  /** How many violations of a shape are listed. */
  static final int LISTED = 100;

  private final List<ReportEntry> listed = new ArrayList<>();
  private final Map<String, Long> found = new HashMap<>();

  void add(ReportEntry entry) {
    if (found.merge(entry.source().getURI(), 1L, Long::sum) <= LISTED) {
      listed.add(entry);
    }
  }

  /** Adds the findings of other shapes. */
  void add(Findings others) {
    listed.addAll(others.listed);
    found.putAll(others.found);
  }

  /** How many violations were found, listed or not. */
  long size() {
    return found.values().stream().mapToLong(Long::longValue).sum();
  }

  ShapeReport report() {
    Map<String, Long> unlisted = new HashMap<>();
    found.forEach(
        (shape, count) -> {
          if (count > LISTED) {
            unlisted.put(shape, count - LISTED);
          }
        });
    return new ShapeReport(listed, unlisted);
  }
}
