package io.github.tflinkrdf.guard;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A call in a query that is evaluated here and not by Jena. */
final class GuardedFunction extends ExprFunctionN {
  private final String name;
  private final Function<List<NodeValue>, NodeValue> body;

  GuardedFunction(String name, Function<List<NodeValue>, NodeValue> body, ExprList args) {
    super(name, args);
    this.name = name;
    this.body = body;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return body.apply(values);
  }

  @Override
  public Expr copy(ExprList others) {
    return new GuardedFunction(name, body, others);
  }
}
