package io.github.tflinkrdf.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The {@code Accept} header of a request (RFC 9110, section 12.5.1). What cannot be read in it is
 * passed over.
 */
public record Accept(List<Range> ranges) {
  /** A media range, such as {@code text/*}, and its weight from 0 to 1. */
  public record Range(String type, double weight) {
    boolean covers(String mediaType) {
      return type.equals("*/*")
          || type.equals(mediaType)
          || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
    }

    int specificity() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }

  /** Reads a header; none, or an empty one, accepts everything. */
  public static Accept of(Optional<String> header) {
    String text = header.filter(h -> !h.isBlank()).orElse("*/*");
    return new Accept(Arrays.stream(text.split(",")).map(Accept::range).toList());
  }

  /** The offer of most weight, of several the first; empty if none is acceptable. */
  public Optional<String> best(List<String> offers) {
    return offers.stream()
        .filter(offer -> weight(offer) > 0)
        .max(Comparator.comparingDouble(this::weight));
  }

  private double weight(String offer) {
    return ranges.stream()
        .filter(range -> range.covers(offer))
        .max(Comparator.comparingInt(Range::specificity))
        .map(Range::weight)
        .orElse(0.0);
  }

  private static Range range(String text) {
    String[] parts = text.split(";");
    double weight =
        Arrays.stream(parts)
            .map(String::strip)
            .filter(part -> part.startsWith("q="))
            .mapToDouble(part -> number(part.substring(2)))
            .findFirst()
            .orElse(1);
    return new Range(parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT), weight);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
