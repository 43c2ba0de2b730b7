package io.github.tflinkrdf.mapping;

import java.util.List;
import java.util.stream.IntStream;

/** A pattern, laid out for quick evaluation. */
record Shape(
    int index, Place subject, Place predicate, Place object, int[] axes, boolean mayRepeat) {

  /**
   * A position.
   *
   * @param slot -1 if constant
   * @param axis {@link Program#SINGLE} if it has one value
   */
  record Place(Position position, int slot, int axis) {
    /** True if its term is good enough: an IRI, or any term where a literal will do. */
    boolean has(TermKind[][] kinds, int index, TermKind least) {
      return slot < 0 || kinds[slot][index].compareTo(least) >= 0;
    }

    /** The key that a back end gives to a term; constants are their own. */
    Object key(BackEnd backEnd, int index) {
      return slot < 0 ? position : backEnd.key(slot, index);
    }
  }

  static Shape[] of(Program<?> program) {
    return IntStream.range(0, program.patterns().size())
        .mapToObj(i -> of(program, i))
        .toArray(Shape[]::new);
  }

  private static Shape of(Program<?> program, int index) {
    Pattern pattern = program.patterns().get(index);
    List<Place> places =
        pattern.positions().stream().map(position -> place(position, program.slots())).toList();
    return new Shape(
        index,
        places.get(0),
        places.get(1),
        places.get(2),
        pattern.axes().stream().mapToInt(Integer::intValue).toArray(),
        pattern.mayRepeat());
  }

  private static Place place(Position position, List<Slot> slots) {
    return position instanceof Position.Filled filled
        ? new Place(position, filled.slot(), slots.get(filled.slot()).axis())
        : new Place(position, -1, Program.SINGLE);
  }
}
