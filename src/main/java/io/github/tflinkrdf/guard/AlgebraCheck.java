package io.github.tflinkrdf.guard;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.Path;

/**
 * Walks the algebra of a query before anything of it is optimised or run: what is deep would
 * exhaust the stack, what is large takes long to optimise, and what is forbidden is refused. What
 * goes to another endpoint is that one's affair.
 */
final class AlgebraCheck {
  /** Levels of operators or of a path; Jena recurses over each, in several frames. */
  static final int DEPTH = 400;

  /** Levels of an expression, such as a chain of ||. */
  static final int EXPRESSION_DEPTH = 1200;

  /** Triple patterns; the order of those of a group is found by comparing all of them. */
  static final int PATTERNS = 1000;

  /** EXISTS in EXISTS; the time of Jena's folding of constants doubles with each. */
  static final int EXISTS_DEPTH = 8;

  /** Keys of an order, all evaluated to compare two rows. */
  static final int SORT_KEYS = 100;

  static final int OPERATORS = 10_000;
  static final int EXPRESSIONS = 12_000;

  private record Part(Object part, int depth, int exists) {}

  private final Deque<Part> parts = new ArrayDeque<>();
  private int exists;
  private int patterns;
  private int operators;
  private int expressions;

  private AlgebraCheck() {}

  /**
   * Looks at all of it.
   *
   * @throws Stopped if it may not run
   */
  static void check(Op query) {
    AlgebraCheck check = new AlgebraCheck();
    check.parts.push(new Part(query, 0, 0));
    while (!check.parts.isEmpty()) {
      check.visit(check.parts.pop());
    }
  }

  private void visit(Part part) {
    int limit = part.part() instanceof Expr ? EXPRESSION_DEPTH : DEPTH;
    if (part.depth() > limit) {
      throw Stopped.depth("the query", limit + " levels");
    } else if (part.exists() > EXISTS_DEPTH) {
      throw Stopped.depth("EXISTS", EXISTS_DEPTH + " levels");
    }
    exists = part.exists();
    if (part.part() instanceof Op op) {
      operators = counted(operators, OPERATORS, 1, "groups, unions and other operators");
      visitOp(op, part.depth() + 1);
    } else if (part.part() instanceof Path path) {
      operators = counted(operators, OPERATORS, 1, "groups, unions and other operators");
      visitPath(path, part.depth() + 1);
    } else if (part.part() instanceof ExprFunction call) {
      expressions = counted(expressions, EXPRESSIONS, 1 + call.numArgs(), "parts of expressions");
      ForbiddenCalls.check(call);
      push(call.getArgs(), part.depth() + 1);
      if (call instanceof ExprFunctionOp pattern) {
        exists++;
        push(List.of(pattern.getGraphPattern()), part.depth() + 1);
      }
    }
  }

  private void visitOp(Op op, int depth) {
    if (op instanceof OpOrder order) {
      counted(0, SORT_KEYS, order.getConditions().size(), "keys of an order");
    } else if (op instanceof OpGroup group) {
      group.getAggregators().forEach(each -> ForbiddenCalls.check(each.getAggregator()));
    }
    if (op instanceof OpService) {
      return;
    } else if (op instanceof Op1 one && one.getSubOp() != null) {
      push(List.of(one.getSubOp()), depth);
    } else if (op instanceof Op2 two) {
      push(List.of(two.getLeft(), two.getRight()), depth);
    } else if (op instanceof OpN several) {
      push(several.getElements(), depth);
    } else if (op instanceof OpBGP pattern) {
      pattern.getPattern().forEach(this::visitTriple);
    } else if (op instanceof OpTriple triple) {
      visitTriple(triple.getTriple());
    } else if (op instanceof OpPath path) {
      push(List.of(path.getTriplePath().getPath()), depth);
    }
    push(OperatorExpressions.of(op), 0);
  }

  private void visitTriple(Triple triple) {
    patterns = counted(patterns, PATTERNS, 1, "triple patterns");
    ForbiddenCalls.check(triple.getPredicate());
  }

  private void visitPath(Path path, int depth) {
    if (path instanceof P_Path1 one) {
      push(List.of(one.getSubPath()), depth);
    } else if (path instanceof P_Path2 two) {
      push(List.of(two.getLeft(), two.getRight()), depth);
    } else if (path instanceof P_NegPropSet set) {
      push(set.getNodes(), depth);
    } else if (path instanceof P_Link link) {
      ForbiddenCalls.check(link.getNode());
    } else if (path instanceof P_ReverseLink link) {
      ForbiddenCalls.check(link.getNode());
    }
  }

  private void push(Collection<?> children, int depth) {
    children.forEach(child -> parts.push(new Part(child, depth, exists)));
  }

  private static int counted(int count, int limit, int more, String what) {
    if (count + more > limit) {
      throw Stopped.size("they take too long to plan", limit + " " + what);
    }
    return count + more;
  }
}
