package io.github.tflinkrdf.mapping;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One row of values of the fields of a description: of a field with several values one is selected.
 * Belongs to one thread.
 */
final class Row {
  private final String[] texts;
  private final Value[] values;
  private final List<List<String>> lists;
  private final IriCheck iris = new IriCheck();
  private final Binding binding;

  Row(int cells, Variables variables) {
    this.texts = new String[cells];
    this.values = new Value[cells];
    this.lists = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      lists.add(List.of());
    }
    this.binding = new RowBinding(this, variables);
  }

  void setText(int cell, String text) {
    texts[cell] = text.isEmpty() ? null : text;
  }

  void setTexts(int cell, List<String> list) {
    lists.set(cell, list);
  }

  void set(int cell, Value value) {
    values[cell] = value;
  }

  /** How many rows a field with several values makes: one, without value, if it has none. */
  int rows(int cell) {
    return Math.max(1, lists.get(cell).size());
  }

  /** Selects one of the values of a field. */
  void select(int cell, int index) {
    List<String> list = lists.get(cell);
    texts[cell] = list.isEmpty() ? null : list.get(index);
  }

  /** The string in a cell, or null if it has none. */
  String text(int cell) {
    return texts[cell];
  }

  /** The value of a text field. */
  Value textValue(int cell) {
    return texts[cell] == null ? Value.NOTHING : new Value.Text(texts[cell]);
  }

  /** The value of a field that is no text. */
  Value value(int cell) {
    return values[cell];
  }

  /** What {@code IRI()} makes of a string. */
  Value iri(String text) {
    return iris.of(text);
  }

  /** The row for ARQ: fields and everything that is bound. */
  Binding binding() {
    return binding;
  }
}
