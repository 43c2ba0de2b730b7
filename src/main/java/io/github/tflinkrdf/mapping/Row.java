package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Description;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One row of values of the fields of a description: of a field with several values one is selected.
 * Belongs to one thread.
 */
final class Row {
  private final Fields<?> fields;
  private final Cells cells;
  private final IriCheck iris = new IriCheck();
  private final Binding binding;
  private final List<Formula> filters;
  private final Passing[] axes;
  private final Passing[] conditional;

  Row(Program<?> program) {
    this.fields = program.fields();
    this.cells = new Cells(fields.list().size());
    this.filters = program.filters();
    this.axes =
        program.axes().stream().map(axis -> new Passing(axis, this)).toArray(Passing[]::new);
    this.conditional = Stream.of(axes).filter(Passing::hasConditions).toArray(Passing[]::new);
    this.binding = new RowBinding(this, program.variables());
  }

  /** Takes the values of a description; false if they do not pass the conditions. */
  boolean take(Description description) {
    fields.fill(description, cells);
    return Axis.allHold(filters, this) && findValues();
  }

  private boolean findValues() {
    for (Passing axis : conditional) {
      if (!axis.find()) {
        return false;
      }
    }
    return true;
  }

  /** The combinations of values on some axes. */
  Combinations combinations(List<Integer> some) {
    return new Combinations(some.stream().map(axis -> axes[axis]).toArray(Passing[]::new));
  }

  Cell cell(int index) {
    return cells.get(index);
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
