package io.github.tflinkrdf.guard;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;

/** The expressions that an operator of the algebra evaluates itself. */
final class OperatorExpressions {
  private OperatorExpressions() {}

  static List<Expr> of(Op op) {
    if (op instanceof OpFilter filter) {
      return filter.getExprs().getList();
    } else if (op instanceof OpLeftJoin join && join.getExprs() != null) {
      return join.getExprs().getList();
    } else if (op instanceof OpExtendAssign extend) {
      return expressions(extend.getVarExprList());
    } else if (op instanceof OpOrder order) {
      return order.getConditions().stream().map(SortCondition::getExpression).toList();
    } else if (op instanceof OpGroup group) {
      List<Expr> all = new ArrayList<>(expressions(group.getGroupVars()));
      group.getAggregators().stream()
          .map(ExprAggregator::getAggregator)
          .filter(each -> each.getExprList() != null)
          .forEach(each -> all.addAll(each.getExprList().getList()));
      return all;
    }
    return List.of();
  }

  private static List<Expr> expressions(VarExprList list) {
    return List.copyOf(list.getExprs().values());
  }
}
