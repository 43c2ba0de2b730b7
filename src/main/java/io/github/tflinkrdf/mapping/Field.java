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

  /** Puts the field's value of a description into a cell. */
  void read(D description, Cell cell);

  /** A string; absent if empty. */
  record Text<D>(String name, Function<D, String> of) implements Field<D> {
    @Override
    public void read(D description, Cell cell) {
      cell.setText(of.apply(description));
    }
  }

  /** Any number of strings, distinct; the variable is bound to each in turn. */
  record Texts<D>(String name, Function<D, List<String>> of) implements Field<D> {
    @Override
    public void read(D description, Cell cell) {
      cell.setTexts(of.apply(description));
    }
  }

  /** An {@code xsd:integer}; absent if negative. */
  record Count<D>(String name, ToIntFunction<D> of) implements Field<D> {
    @Override
    public void read(D description, Cell cell) {
      int count = of.applyAsInt(description);
      cell.setValue(count < 0 ? Value.NOTHING : Whole.of(count), count);
    }
  }

  /** An {@code xsd:boolean}; absent if null. */
  record Flag<D>(String name, Function<D, Boolean> of) implements Field<D> {
    @Override
    public void read(D description, Cell cell) {
      Boolean flag = of.apply(description);
      cell.setValue(
          flag == null ? Value.NOTHING : Truth.of(flag), flag == null ? -1 : flag ? 1 : 0);
    }
  }
}
