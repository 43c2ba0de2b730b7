package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.check.ShapeChecker;
import io.github.tflinkrdf.mapping.Mapping;
import java.util.Optional;

/**
 * How descriptions become triples, and what these must be like.
 *
 * @param checker none if they are not checked
 */
record Rules(Mapping mapping, Optional<ShapeChecker> checker) {
  /**
   * @throws io.github.tflinkrdf.UserError if a resource is wrong
   */
  static Rules read(Settings settings) {
    Mapping mapping = Mapping.compile(settings.resources(), settings.base());
    return new Rules(
        mapping,
        settings.checked()
            ? Optional.of(ShapeChecker.read(settings.resources(), settings.base()))
            : Optional.empty());
  }
}
