package io.github.tflinkrdf.address;

import java.util.List;
import java.util.Locale;

/**
 * What stands at the other end of the triples of a node with one property.
 *
 * @param property number of the property in the store
 * @param nodes numbers of the first few, in the order of the store
 * @param count of all of them that were counted
 * @param counted false if there are more than were counted
 */
record PropertyValues(long property, List<Long> nodes, long count, boolean counted) {
  boolean isWhole() {
    return counted && count == nodes.size();
  }

  /** The same with fewer nodes. */
  PropertyValues first(int number) {
    return new PropertyValues(
        property, nodes.subList(0, Math.min(number, nodes.size())), count, counted);
  }

  /** As people read it: {@code 7,123}, or {@code more than 10,000}. */
  String shownCount() {
    return String.format(Locale.ROOT, counted ? "%,d" : "more than %,d", count);
  }
}
