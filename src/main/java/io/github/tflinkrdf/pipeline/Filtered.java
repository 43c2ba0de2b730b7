package io.github.tflinkrdf.pipeline;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** An iterator with some elements left out, without holding any. */
final class Filtered {
  private Filtered() {}

  static <T> Iterator<T> of(Iterator<T> all, Predicate<? super T> wanted) {
    return mapped(all, element -> Optional.of(element).filter(wanted));
  }

  static <T, R> Iterator<R> mapped(Iterator<T> all, Function<T, Optional<R>> step) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
        .flatMap(element -> step.apply(element).stream())
        .iterator();
  }
}
