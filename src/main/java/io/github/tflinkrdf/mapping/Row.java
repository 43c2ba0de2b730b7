package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Description;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One row of values of the fields of a description: of a field with several values one is selected.
 * Belongs to one thread.
 */
final class Row {
  private final Cell[] cells;
  private final IriCheck iris = new IriCheck();
  private final Binding binding;
  private Description description;

  Row(int size, Variables variables) {
    this.cells = Stream.generate(Cell::new).limit(size).toArray(Cell[]::new);
    this.binding = new RowBinding(this, variables);
  }

  /** Sets the description, whose fields are then to be read into the cells. */
  void take(Description newDescription) {
    this.description = newDescription;
  }

  Description description() {
    return description;
  }

  Cell cell(int index) {
    return cells[index];
  }

  /** What {@code IRI()} makes of the value of a field, which is likely to come again. */
  Value remembered(String iri) {
    return iris.remembered(iri);
  }

  /** The row for ARQ: fields and everything that is bound. */
  Binding binding() {
    return binding;
  }
}
