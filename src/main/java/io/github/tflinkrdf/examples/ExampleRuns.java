package io.github.tflinkrdf.examples;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of the examples when a release was built.
 *
 * @param at when they were run
 * @param byName the name of each example and what came of it
 */
public record ExampleRuns(Instant at, Map<String, ExampleRun> byName) {
  /** Why those failed that did, by name. */
  public Map<String, String> failures() {
    Map<String, String> failures = new TreeMap<>();
    byName.forEach(
        (name, run) -> {
          if (run instanceof ExampleRun.Failed failed) {
            failures.put(name, failed.why());
          }
        });
    return failures;
  }

  Optional<ExampleRun> of(Example example) {
    return Optional.ofNullable(byName.get(example.name()));
  }
}
