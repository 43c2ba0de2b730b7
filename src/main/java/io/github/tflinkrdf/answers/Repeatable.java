package io.github.tflinkrdf.answers;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Whether a query has the same answer, byte for byte, each time that it is asked of a release. */
final class Repeatable {
  private static final Set<Class<?>> CHANGING =
      Set.of(
          E_Now.class,
          E_Random.class,
          E_UUID.class,
          E_StrUUID.class,
          E_BNode.BNode0.class,
          E_BNode.BNode1.class);

  /** Functions of XPath and casts; of others, which may read clocks or files, nothing is known. */
  private static final List<String> KNOWN =
      List.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions");

  private final Patterns patterns = new Patterns();
  private final Functions functions = new Functions();
  private boolean holds = true;

  private Repeatable() {}

  static boolean is(Query query) {
    Repeatable found = new Repeatable();
    Walker.walk(Algebra.compile(query), found.patterns, found.functions);
    return found.holds && !makesBlankNodes(query);
  }

  /** Their labels are other ones in each answer. */
  private static boolean makesBlankNodes(Query query) {
    return query.isConstructType()
        && query.getConstructTemplate().getQuads().stream()
            .map(Quad::asTriple)
            .anyMatch(Repeatable::hasBlankNode);
  }

  private static boolean hasBlankNode(Triple triple) {
    return triple.getSubject().isBlank() || triple.getObject().isBlank();
  }

  private final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      holds = false;
    }

    // the walker passes over these two
    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(by -> Walker.walk(by.getExpression(), this, functions));
    }

    @Override
    public void visit(OpGroup group) {
      group
          .getAggregators()
          .forEach(found -> Walker.walk(found.getAggregator().getExprList(), this, functions));
    }
  }

  private final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunction0 function) {
      look(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
      look(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
      look(function);
    }

    private void look(ExprFunction function) {
      String iri = function.getFunctionIRI();
      boolean foreign = iri != null && KNOWN.stream().noneMatch(iri::startsWith);
      holds &= !foreign && !CHANGING.contains(function.getClass());
    }
  }
}
