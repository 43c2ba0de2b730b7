package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Description;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs a program over descriptions, for one back end. Every variable of the template is made into a
 * term once per value; then every pattern is emitted for every combination of the values of its
 * variables.
 */
final class Evaluation<B extends BackEnd> {
  private final Program<?> program;
  private final B backEnd;
  private final Row row;
  private final Axis[] axes;
  private final Slot[] slots;
  private final Shape[] shapes;
  private final TermKind[][] kinds;
  private final int[] counts;
  private final int[] at;
  private final Set<List<Object>> made = new HashSet<>();

  Evaluation(Program<?> program, B backEnd) {
    this.program = program;
    this.backEnd = backEnd;
    this.row = program.newRow();
    this.axes = program.axes().toArray(Axis[]::new);
    this.slots = program.slots().toArray(Slot[]::new);
    this.shapes = Shape.of(program);
    this.kinds = new TermKind[slots.length][1];
    this.counts = new int[axes.length];
    this.at = new int[axes.length + 1];
  }

  B backEnd() {
    return backEnd;
  }

  void run(Description description) {
    program.load(description, row);
    if (!Axis.allHold(program.filters(), row)) {
      return;
    }
    fill(Program.SINGLE, 0);
    for (int axis = 0; axis < axes.length; axis++) {
      fillAxis(axis);
      if (counts[axis] == 0) {
        return;
      }
    }
    made.clear();
    for (Shape shape : shapes) {
      emit(shape, 0);
    }
  }

  private void fillAxis(int axis) {
    int kept = 0;
    int size = axes[axis].size(row);
    for (int i = 0; i < size; i++) {
      if (axes[axis].select(row, i)) {
        fill(axis, kept++);
      }
    }
    counts[axis] = kept;
  }

  private void fill(int axis, int index) {
    for (int slot = 0; slot < slots.length; slot++) {
      if (slots[slot].axis() == axis) {
        if (index == kinds[slot].length) {
          kinds[slot] = Arrays.copyOf(kinds[slot], 2 * index);
        }
        kinds[slot][index] = backEnd.fill(slot, index, row);
      }
    }
  }

  private void emit(Shape shape, int depth) {
    if (depth == shape.axes().length) {
      triple(shape);
      return;
    }
    int axis = shape.axes()[depth];
    for (int i = 0; i < counts[axis]; i++) {
      at[axis + 1] = i;
      emit(shape, depth + 1);
    }
  }

  private void triple(Shape shape) {
    int s = at[shape.subject().axis() + 1];
    int p = at[shape.predicate().axis() + 1];
    int o = at[shape.object().axis() + 1];
    boolean valid =
        shape.subject().has(kinds, s, TermKind.IRI)
            && shape.predicate().has(kinds, p, TermKind.IRI)
            && shape.object().has(kinds, o, TermKind.LITERAL);
    if (valid && (!shape.mayRepeat() || made.add(key(shape, s, p, o)))) {
      backEnd.triple(shape.index(), s, p, o);
    }
  }

  private List<Object> key(Shape shape, int s, int p, int o) {
    return List.of(
        shape.subject().key(backEnd, s),
        shape.predicate().key(backEnd, p),
        shape.object().key(backEnd, o));
  }
}
