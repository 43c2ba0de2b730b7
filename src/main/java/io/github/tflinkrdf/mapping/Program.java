package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Description;
import java.util.List;

/**
 * A compiled mapping. Immutable, shared by threads.
 *
 * @param filters the conditions that depend on no field with several values
 */
record Program<D extends Description>(
    Fields<D> fields,
    Variables variables,
    List<Formula> filters,
    List<Axis> axes,
    List<Slot> slots,
    List<Pattern> patterns) {
  /** The axis of what has one value. */
  static final int SINGLE = -1;

  Row newRow() {
    return new Row(this);
  }
}
