package io.github.tflinkrdf.store.load;

import java.util.Arrays;
import java.util.List;

/**
 * The final numbers of all nodes, which are in the order of their TDB2 ids: first the nodes of the
 * node table by rank, then the inline values by value.
 */
final class Numbering {
  private final long nodes;
  private final Longs pointers;
  private final Longs aliases;
  private final Longs inlinePlaces;
  private final Longs inlineIds;
  private final int[] predicatePlaces;
  private final long[] predicates;

  /**
   * @param aliases the rank, plus one, that a node had before it came again
   */
  Numbering(NodeRanks ranks, Longs aliases, InlineOrder inline, List<Long> predicateCodes) {
    this.nodes = ranks.pointers.size();
    this.pointers = ranks.pointers;
    this.aliases = aliases;
    this.inlinePlaces = inline.places();
    this.inlineIds = inline.ids();
    this.predicates = predicateCodes.stream().mapToLong(this::number).sorted().distinct().toArray();
    this.predicatePlaces =
        predicateCodes.stream()
            .mapToInt(code -> Arrays.binarySearch(predicates, number(code)))
            .toArray();
  }

  /** The number of a node, from its code. */
  long number(long code) {
    if (code < 0) {
      return nodes + inlinePlaces.get(~code);
    }
    if (aliases.size() == 0) {
      return code;
    }
    long first = aliases.get(code);
    return first == 0 ? code : first - 1;
  }

  /** TDB2's id of a node, from its number, as it is in a key. */
  long id(long number) {
    return number < nodes ? pointers.get(number) : inlineIds.get(number - nodes);
  }

  /** The place of a predicate among the predicates, from its number at arrival. */
  int predicatePlace(int predicate) {
    return predicatePlaces[predicate];
  }

  /** TDB2's id of the predicate at a place. */
  long predicateId(long place) {
    return id(predicates[(int) place]);
  }

  int predicates() {
    return predicates.length;
  }

  /** One more than the highest number of a node. */
  long size() {
    return nodes + inlineIds.size();
  }
}
