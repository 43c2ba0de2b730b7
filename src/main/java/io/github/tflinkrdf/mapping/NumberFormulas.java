package io.github.tflinkrdf.mapping;

import java.util.function.LongBinaryOperator;

/** Comparison and arithmetic; ARQ is asked where the operands are neither strings nor integers. */
final class NumberFormulas {
  private NumberFormulas() {}

  /**
   * {@code = != < <= > >=}.
   *
   * @param less whether it holds of a left that is less; likewise equal and greater
   */
  record Compare(
      Formula left, Formula right, boolean less, boolean equal, boolean greater, Formula general)
      implements Formula {
    @Override
    public Value value(Row row) {
      Value a = left.value(row);
      Value b = right.value(row);
      if (a instanceof Whole x && b instanceof Whole y) {
        return truth(Long.compare(x.number(), y.number()));
      }
      if (a instanceof Value.Text x && b instanceof Value.Text y) {
        return truth(x.text().compareTo(y.text()));
      }
      return a == Value.NOTHING || b == Value.NOTHING ? Value.NOTHING : general.value(row);
    }

    private Truth truth(int sign) {
      return Truth.of(sign < 0 ? less : sign == 0 ? equal : greater);
    }
  }

  /**
   * {@code + - *} on integers.
   *
   * @param exact throws ArithmeticException beyond a long
   */
  record Arithmetic(Formula left, Formula right, LongBinaryOperator exact, Formula general)
      implements Formula {
    @Override
    public Value value(Row row) {
      Value a = left.value(row);
      Value b = right.value(row);
      if (a instanceof Whole x && b instanceof Whole y) {
        try {
          return Whole.of(exact.applyAsLong(x.number(), y.number()));
        } catch (ArithmeticException e) {
          return general.value(row);
        }
      }
      return a == Value.NOTHING || b == Value.NOTHING ? Value.NOTHING : general.value(row);
    }
  }
}
