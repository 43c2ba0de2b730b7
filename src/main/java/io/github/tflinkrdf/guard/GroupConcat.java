package io.github.tflinkrdf.guard;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/** GROUP_CONCAT whose text may not grow beyond a limit. */
final class GroupConcat extends AggGroupConcat {
  private final boolean distinct;
  private final TextFunctions texts;

  private GroupConcat(Expr expr, String separator, boolean distinct, TextFunctions texts) {
    super(expr, separator);
    this.distinct = distinct;
    this.texts = texts;
  }

  /** An aggregate in place of Jena's, if it is a GROUP_CONCAT. */
  static Optional<Aggregator> of(Aggregator aggregator, TextFunctions texts) {
    if (aggregator instanceof AggGroupConcatDistinct jena) {
      return Optional.of(
          new GroupConcat(jena.getExprList().get(0), jena.getSeparator(), true, texts));
    } else if (aggregator instanceof AggGroupConcat jena && !(jena instanceof GroupConcat)) {
      return Optional.of(
          new GroupConcat(jena.getExprList().get(0), jena.getSeparator(), false, texts));
    }
    return Optional.empty();
  }

  @Override
  public Aggregator copy(ExprList exprs) {
    return new GroupConcat(exprs.get(0), getSeparator(), distinct, texts);
  }

  @Override
  public Node getValueEmpty() {
    return distinct ? null : super.getValueEmpty();
  }

  @Override
  public Accumulator createAccumulator() {
    String separator = getSeparator() == null ? " " : getSeparator();
    return new Joined(getExpr(), distinct, separator, texts);
  }

  private static final class Joined extends AccumulatorExpr {
    private final StringBuilder text = new StringBuilder();
    private final String separator;
    private final TextFunctions texts;
    private boolean first = true;

    Joined(Expr expr, boolean distinct, String separator, TextFunctions texts) {
      super(expr, distinct);
      this.separator = separator;
      this.texts = texts;
    }

    @Override
    protected void accumulate(NodeValue value, Binding row, FunctionEnv environment) {
      if (!first) {
        text.append(separator);
      }
      first = false;
      text.append(value.asString());
      texts.checkLength(text.length());
    }

    @Override
    protected void accumulateError(Binding row, FunctionEnv environment) {}

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(text.toString());
    }
  }
}
