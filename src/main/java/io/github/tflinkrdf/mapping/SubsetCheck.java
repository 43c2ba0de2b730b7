package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.UserError;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;

/**
 * What a mapping may not have: anything that reads data, of which there is none, and anything that
 * would make the output differ from run to run.
 */
final class SubsetCheck {
  private static final Map<String, String> ELEMENTS =
      Map.of(
          "ElementPathBlock", "a triple pattern",
          "ElementTriplesBlock", "a triple pattern",
          "ElementGroup", "a group",
          "ElementSubQuery", "a sub-select",
          "ElementNamedGraph", "GRAPH",
          "ElementData", "VALUES",
          "ElementUnion", "UNION",
          "ElementOptional", "OPTIONAL",
          "ElementMinus", "MINUS",
          "ElementService", "SERVICE");

  private final QueryText text;

  SubsetCheck(QueryText text) {
    this.text = text;
  }

  void checkForm(Query query) {
    if (!query.isConstructType()) {
      throw text.refusal(1, "a mapping is a CONSTRUCT query");
    }
    if (query.hasDatasetDescription()) {
      throw text.refusal(text.lineOf("\\bFROM\\b"), "FROM is not possible in a mapping");
    }
    if (query.hasValues()) {
      throw text.refusal(text.lineOf("\\bVALUES\\b"), "VALUES is not possible in a mapping");
    }
    boolean cut = query.hasLimit() || query.hasOffset() || query.hasOrderBy();
    if (cut || query.hasGroupBy() || query.hasHaving()) {
      throw text.refusal(
          text.lineOf("\\b(ORDER|LIMIT|OFFSET|GROUP|HAVING)\\b"),
          "ORDER BY, LIMIT, OFFSET, GROUP BY and HAVING are not possible in a mapping");
    }
  }

  /** The refusal of an element of the {@code WHERE}. */
  UserError foreign(Element element) {
    String kind = element.getClass().getSimpleName();
    return text.refusal(
        text.lineOfForeignElement(),
        ELEMENTS.getOrDefault(kind, kind)
            + " is not possible in a mapping: its WHERE holds only BIND and FILTER");
  }

  UserError blankNode() {
    return text.refusal(
        text.lineInTemplate("_:|\\[|\\("),
        "a blank node (_:x, [] or a list) is not possible in a mapping: mint an IRI");
  }

  void checkExpression(Expr expr) {
    if (expr instanceof ExprFunctionOp) {
      throw text.refusal(
          text.lineOf("\\bEXISTS\\b"), "EXISTS is not possible in a mapping: there is no data");
    }
    if (expr instanceof Unstable || expr instanceof E_Now) {
      String name = expr.getFunction().getFunctionSymbol().getSymbol().toUpperCase(Locale.ROOT);
      throw text.refusal(
          text.lineOf("\\b" + name + "\\s*\\("),
          name + "() is not possible in a mapping: the same input must give the same output");
    }
    if (expr instanceof E_Function function) {
      checkNamed(function);
    }
    if (expr instanceof ExprFunction function) {
      function.getArgs().forEach(this::checkExpression);
    }
  }

  private void checkNamed(E_Function function) {
    String iri = function.getFunctionIRI();
    if (!iri.startsWith(XSD.NS) || !FunctionRegistry.get().isRegistered(iri)) {
      throw text.refusal(
          text.lineOfFunction(iri),
          "<" + iri + "> is neither a function of SPARQL 1.1 nor a cast such as xsd:date");
    }
    // else at the first call, and by several threads at once
    function.buildFunction(new Context());
  }
}
