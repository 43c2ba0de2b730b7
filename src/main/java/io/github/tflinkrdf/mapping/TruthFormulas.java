package io.github.tflinkrdf.mapping;

import java.util.List;

/** Conditions, and choices by condition, with SPARQL's three truth values (17.2). */
final class TruthFormulas {
  private TruthFormulas() {}

  /** {@code IF}. */
  record If(Formula condition, Formula then, Formula otherwise) implements Formula {
    @Override
    public Value value(Row row) {
      Value value = condition.value(row);
      if (value == Truth.TRUE) {
        return then.value(row);
      }
      Value truth = value == Truth.FALSE ? value : value.truth();
      return truth == Value.NOTHING ? truth : (truth == Truth.TRUE ? then : otherwise).value(row);
    }
  }

  /** {@code COALESCE}: the first that has a value; of none, no value. */
  record Coalesce(List<Formula> choices) implements Formula {
    @Override
    public Value value(Row row) {
      for (Formula choice : choices) {
        Value value = choice.value(row);
        if (value != Value.NOTHING) {
          return value;
        }
      }
      return Value.NOTHING;
    }
  }

  /** {@code BOUND}. */
  record Bound(Formula variable) implements Formula {
    @Override
    public Value value(Row row) {
      return Truth.of(variable.value(row) != Value.NOTHING);
    }
  }

  /** {@code !}. */
  record Not(Formula of) implements Formula {
    @Override
    public Value value(Row row) {
      Value truth = of.value(row).truth();
      return truth == Value.NOTHING ? truth : Truth.of(truth == Truth.FALSE);
    }
  }

  /**
   * {@code &&} and {@code ||}: one operand may decide alone, whatever the other.
   *
   * @param decisive false for and, true for or
   */
  record Junction(Formula left, Formula right, Truth decisive) implements Formula {
    @Override
    public Value value(Row row) {
      Value one = left.value(row).truth();
      if (one == decisive) {
        return one;
      }
      Value other = right.value(row).truth();
      return one == Value.NOTHING && other != decisive ? one : other;
    }
  }
}
