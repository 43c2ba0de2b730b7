package io.github.tflinkrdf.mapping;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.util.Context;

/** A compiled SPARQL expression. Immutable; gives what ARQ gives for the expression. */
interface Formula {
  Value value(Row row);

  /** A constant. */
  record Fixed(Value value) implements Formula {
    @Override
    public Value value(Row row) {
      return value;
    }
  }

  /**
   * A field that is a string.
   *
   * @param several true if it is the selected one of several
   */
  record TextField(int cell, boolean several) implements Formula {
    @Override
    public Value value(Row row) {
      String text = row.cell(cell).text();
      return text == null ? Value.NOTHING : new Value.Text(text);
    }
  }

  /** A count or a flag. */
  record OtherField(int cell) implements Formula {
    @Override
    public Value value(Row row) {
      return row.cell(cell).value();
    }
  }

  /** Any expression, by ARQ itself: for what has no faster form, and for its odd operands. */
  record General(Expr expr) implements Formula {
    private static final FunctionEnv ENVIRONMENT = new FunctionEnvBase(new Context());

    @Override
    public Value value(Row row) {
      try {
        return Value.of(expr.eval(row.binding(), ENVIRONMENT).asNode());
      } catch (ExprException e) {
        return Value.NOTHING;
      }
    }
  }
}
