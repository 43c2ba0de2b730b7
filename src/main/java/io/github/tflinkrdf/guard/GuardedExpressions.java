package io.github.tflinkrdf.guard;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprDigest;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Puts {@link TextFunctions} and {@link RegexFunctions} in place of the calls that can take long or
 * give much. To be done before Jena folds constants, which evaluates what it finds.
 */
final class GuardedExpressions extends ExprTransformCopy {
  private final TextFunctions texts;
  private final RegexFunctions regexes;

  GuardedExpressions(TextFunctions texts, RegexFunctions regexes) {
    this.texts = texts;
    this.regexes = regexes;
  }

  @Override
  public Expr transform(ExprFunction1 call, Expr arg) {
    boolean costly = call instanceof ExprDigest || call instanceof E_StrEncodeForURI;
    return super.transform(call, costly ? guarded("checked", texts::checked, arg) : arg);
  }

  @Override
  public Expr transform(ExprFunction2 call, Expr first, Expr second) {
    if (call instanceof E_Multiply) {
      return super.transform(
          call, guarded("factor", texts::factor, first), guarded("factor", texts::factor, second));
    } else if (call instanceof E_StrContains) {
      return guarded("contains", texts::contains, first, second);
    } else if (call instanceof E_StrBefore) {
      return guarded("strbefore", texts::before, first, second);
    } else if (call instanceof E_StrAfter) {
      return guarded("strafter", texts::after, first, second);
    } else if (call instanceof E_StrDatatype) {
      return guarded("strdt", texts::typed, first, second);
    }
    return super.transform(call, first, second);
  }

  @Override
  public Expr transform(ExprFunctionN call, ExprList args) {
    if (call instanceof E_Regex) {
      return guarded("regex", regexes::regex, args);
    } else if (call instanceof E_StrReplace) {
      return guarded("replace", regexes::replace, args);
    } else if (call instanceof E_StrConcat) {
      return guarded("concat", texts::concat, args);
    } else if (call instanceof E_Function named) {
      return named(named, args);
    }
    return super.transform(call, args);
  }

  private Expr named(E_Function call, ExprList args) {
    String iri = call.getFunctionIRI();
    if (iri.equals(ForbiddenCalls.MATCHES)) {
      return guarded("regex", regexes::regex, args);
    } else if (iri.equals(ForbiddenCalls.REPLACE)) {
      return guarded("replace", regexes::replace, args);
    } else if (iri.startsWith(AllowedFunctions.XSD) && !iri.endsWith("#string")) {
      List<Expr> texted =
          args.getList().stream().map(arg -> guarded("short", texts::shortText, arg)).toList();
      return super.transform(call, new ExprList(texted));
    }
    return super.transform(call, args);
  }

  private static Expr guarded(
      String name, Function<List<NodeValue>, NodeValue> body, Expr... args) {
    return guarded(name, body, new ExprList(List.of(args)));
  }

  private static Expr guarded(
      String name, Function<List<NodeValue>, NodeValue> body, ExprList args) {
    return new GuardedFunction(name, body, args);
  }
}
