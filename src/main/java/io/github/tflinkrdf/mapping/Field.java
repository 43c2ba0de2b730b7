package io.github.tflinkrdf.mapping;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A field of a kind of description: the variable that it is in the mapping file, and how to read
 * it. A field without value leaves its variable unbound.
 */
sealed interface Field<D> {
  /** The variable, without {@code ?}. */
  String name();

  /** Puts the field's value of a description into a cell of a row. */
  void read(D description, Row row, int cell);

  /** A string; absent if empty. */
  record Text<D>(String name, Function<D, String> of) implements Field<D> {
    @Override
    public void read(D description, Row row, int cell) {
      row.setText(cell, of.apply(description));
    }
  }

  /** Any number of strings, distinct; the variable is bound to each in turn. */
  record Texts<D>(String name, Function<D, List<String>> of) implements Field<D> {
    @Override
    public void read(D description, Row row, int cell) {
      row.setTexts(cell, of.apply(description));
    }
  }

  /** An {@code xsd:integer}; absent if negative. */
  record Count<D>(String name, ToIntFunction<D> of) implements Field<D> {
    @Override
    public void read(D description, Row row, int cell) {
      int count = of.applyAsInt(description);
      row.set(cell, count < 0 ? Value.NOTHING : new Whole(count));
    }
  }

  /** An {@code xsd:boolean}; absent if null. */
  record Flag<D>(String name, Function<D, Boolean> of) implements Field<D> {
    @Override
    public void read(D description, Row row, int cell) {
      Boolean flag = of.apply(description);
      row.set(cell, flag == null ? Value.NOTHING : Truth.of(flag));
    }
  }
}
