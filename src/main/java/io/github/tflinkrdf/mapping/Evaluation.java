package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Description;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs a program over descriptions, for one back end: every pattern for every combination of the
 * values of its variables. Axes are independent of each other, so that a pattern need not care for
 * those that it does not lie on, as long as each has a value that passes its conditions.
 */
final class Evaluation<B extends BackEnd> {
  /** Reads a field. */
  private record Load<D>(Field<D> field, Class<D> type, Row row, Cell cell) implements Step {
    @Override
    public void run() {
      field.read(type.cast(row.description()), cell);
    }
  }

  /** Does something for each value on an axis. */
  private record ForEach(Passing values, Step then) implements Step {
    @Override
    public void run() {
      for (int i = 0; i < values.count(); i++) {
        values.select(i);
        then.run();
      }
    }
  }

  private final Program<?> program;
  private final Row row;
  private final B backEnd;
  private final Step load;
  private final List<Passing> axes;
  private final Step emit;

  Evaluation(Program<?> program, Row row, B backEnd) {
    this.program = program;
    this.row = row;
    this.backEnd = backEnd;
    this.load = new Sequence(loads(program.fields()));
    this.axes = program.axes().stream().map(axis -> new Passing(axis, row)).toList();
    this.emit = new Sequence(program.patterns().stream().map(this::emission).toList());
  }

  private <D extends Description> List<Step> loads(Fields<D> fields) {
    return IntStream.range(0, fields.list().size())
        .<Step>mapToObj(i -> new Load<>(fields.list().get(i), fields.type(), row, row.cell(i)))
        .toList();
  }

  private Step emission(Pattern pattern) {
    Step step = backEnd.emission(pattern);
    for (int axis : pattern.axes()) {
      step = new ForEach(axes.get(axis), step);
    }
    return step;
  }

  B backEnd() {
    return backEnd;
  }

  void run(Description description) {
    row.take(description);
    load.run();
    if (Axis.allHold(program.filters(), row) && findValues()) {
      backEnd.begin();
      emit.run();
    }
  }

  private boolean findValues() {
    for (int i = 0; i < axes.size(); i++) {
      if (!axes.get(i).find()) {
        return false;
      }
    }
    return true;
  }
}
