package io.github.tflinkrdf.federate;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Changes a plan of Jena's so that many rows reach a SERVICE together. Jena would evaluate what is
 * optional, united or projected once for each row, and what it cannot evaluate row by row without
 * any.
 */
final class FewRequests extends TransformCopy {
  private FewRequests() {}

  /**
   * The plan for a query.
   *
   * @throws ServiceRefused if SERVICE is where Jena would take its failure for an answer
   */
  static Op plan(Op op) {
    if (!ServiceWalk.asks(op)) {
      return op;
    }
    // within GRAPH the parts would be evaluated on another graph
    Op planned =
        ServiceWalk.has(op, OpGraph.class)
            ? op
            : Transformer.transformSkipService(new FewRequests(), op);
    ServiceWalk.refuseInExpressions(planned);
    return planned;
  }

  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    return isService(right) ? OpSequence.create(left, right) : super.transform(join, left, right);
  }

  @Override
  public Op transform(OpLeftJoin join, Op left, Op right) {
    if (!isService(right)) {
      return super.transform(join, left, right);
    }
    Op optional = join.getExprs() == null ? right : OpFilter.filterBy(join.getExprs(), right);
    return new TogetherOp(left, List.of(optional), new Together.Optional());
  }

  @Override
  public Op transform(OpConditional optional, Op left, Op right) {
    return isTogether(right)
        ? new TogetherOp(left, List.of(projected(right)), new Together.Optional())
        : super.transform(optional, left, right);
  }

  @Override
  public Op transform(OpUnion union, Op left, Op right) {
    return isTogether(left) || isTogether(right)
        ? new TogetherOp(
            OpTable.unit(), List.of(projected(left), projected(right)), new Together.Union())
        : super.transform(union, left, right);
  }

  @Override
  public Op transform(OpFilter filter, Op sub) {
    Op op = sub;
    ExprList others = new ExprList();
    for (Expr expr : filter.getExprs()) {
      boolean exists = expr instanceof E_Exists || expr instanceof E_NotExists;
      Op pattern = exists ? ((ExprFunctionOp) expr).getGraphPattern() : null;
      if (exists && isTogether(pattern)) {
        Together form = new Together.Existence(expr instanceof E_Exists);
        op = new TogetherOp(op, List.of(projected(pattern)), form);
      } else {
        others.add(expr);
      }
    }
    return op == sub ? super.transform(filter, sub) : OpFilter.filterBy(others, op);
  }

  @Override
  public Op transform(OpSequence sequence, List<Op> parts) {
    OpSequence together = OpSequence.create();
    parts.forEach(part -> together.add(projected(part)));
    return together;
  }

  private static Op projected(Op op) {
    boolean distinct = op instanceof OpDistinct;
    Op inner = distinct ? ((OpDistinct) op).getSubOp() : op;
    return inner instanceof OpProject project && isTogether(inner)
        ? new TogetherOp(
            OpTable.unit(),
            List.of(project.getSubOp()),
            new Together.Projection(project.getVars(), distinct))
        : op;
  }

  /** A SERVICE, or one whose rows are filtered by what they themselves have. */
  private static boolean isService(Op op) {
    if (op instanceof OpFilter filter) {
      return isService(filter.getSubOp())
          && OpVars.fixedVars(filter.getSubOp()).containsAll(filter.getExprs().getVarsMentioned());
    }
    return op instanceof OpService;
  }

  /** Whether it asks others, and means the same for many rows as for each. */
  private static boolean isTogether(Op op) {
    return ServiceWalk.asks(op)
        && !ServiceWalk.has(op, OpSlice.class)
        && !ServiceWalk.has(op, OpGroup.class)
        && !ServiceWalk.has(op, OpOrder.class)
        && !ServiceWalk.has(op, OpTopN.class)
        && !ServiceWalk.has(op, OpReduced.class);
  }
}
