package io.github.tflinkrdf.examples;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What came of the examples when a release was built.
 *
 * @param at when they were run
 * @param byName the name of each example and what came of it
 */
public record ExampleRuns(Instant at, Map<String, ExampleRun> byName) {
  Optional<ExampleRun> of(Example example) {
    return Optional.ofNullable(byName.get(example.name()));
  }
}
