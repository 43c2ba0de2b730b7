package io.github.tflinkrdf.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was read, and what was found wrong on the way; a value that is kept may have findings.
 *
 * @param value absent if it was lost, which at least one finding then explains
 */
public record Parsed<T>(Optional<T> value, List<Finding> findings) {
  public Parsed {
    findings = List.copyOf(findings);
    if (value.isEmpty() && findings.isEmpty()) {
      throw new IllegalArgumentException("nothing read and nothing said");
    }
  }

  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(Optional.of(value), List.of());
  }

  public static <T> Parsed<T> lost(Finding finding) {
    return new Parsed<>(Optional.empty(), List.of(finding));
  }

  /** Goes on to the next step, if there is a value, and keeps the findings of both. */
  public <R> Parsed<R> then(Function<T, Parsed<R>> step) {
    Optional<Parsed<R>> next = value.map(step);
    List<Finding> later = next.map(Parsed::findings).orElse(List.of());
    return new Parsed<>(
        next.flatMap(Parsed::value), Stream.concat(findings.stream(), later.stream()).toList());
  }
}
