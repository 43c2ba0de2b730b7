package io.github.tflinkrdf.federate;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Looks where in a plan others are asked. */
final class ServiceWalk {
  private ServiceWalk() {}

  /** Whether an operator has a kind of operator within it; not in what others are asked. */
  static boolean has(Op op, Class<? extends Op> kind) {
    return kind.isInstance(op)
        || parts(op).stream().anyMatch(part -> has(part, kind))
        || op instanceof OpFilter filter
            && filter.getExprs().getList().stream().anyMatch(expr -> has(expr, kind));
  }

  private static boolean has(Expr expr, Class<? extends Op> kind) {
    boolean[] found = new boolean[1];
    eachPattern(expr, pattern -> found[0] |= has(pattern, kind));
    return found[0];
  }

  static boolean asks(Op op) {
    boolean[] found = new boolean[1];
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found[0] = true;
          }

          @Override
          public void visit(OpExt op) {
            found[0] |= parts(op).stream().anyMatch(ServiceWalk::asks);
          }
        },
        // with it the patterns within filters are visited too
        new ExprVisitorBase());
    return found[0];
  }

  /** Jena takes whatever goes wrong in an expression for its error, and the row is left out. */
  static void refuseInExpressions(Op op) {
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpExt op) {
            parts(op).forEach(ServiceWalk::refuseInExpressions);
          }
        },
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp function) {
            if (asks(function.getGraphPattern())) {
              throw ServiceRefused.inExpression();
            }
          }
        });
  }

  private static void eachPattern(Expr expr, Consumer<Op> task) {
    Walker.walk(
        expr,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp function) {
            task.accept(function.getGraphPattern());
          }
        });
  }

  private static List<Op> parts(Op op) {
    if (op instanceof OpService || op instanceof Op0) {
      return List.of();
    } else if (op instanceof Op1 one) {
      return List.of(one.getSubOp());
    } else if (op instanceof Op2 two) {
      return List.of(two.getLeft(), two.getRight());
    } else if (op instanceof OpN many) {
      return many.getElements();
    }
    return op instanceof TogetherOp together ? together.parts() : List.of();
  }
}
