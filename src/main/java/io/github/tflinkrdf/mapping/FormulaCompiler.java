package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.mapping.Formula.Fixed;
import io.github.tflinkrdf.mapping.Formula.General;
import io.github.tflinkrdf.mapping.NumberFormulas.Arithmetic;
import io.github.tflinkrdf.mapping.NumberFormulas.Compare;
import io.github.tflinkrdf.mapping.TextFormulas.Case;
import io.github.tflinkrdf.mapping.TextFormulas.Concat;
import io.github.tflinkrdf.mapping.TextFormulas.EncodeForUri;
import io.github.tflinkrdf.mapping.TextFormulas.Str;
import io.github.tflinkrdf.mapping.TextFormulas.ToIri;
import io.github.tflinkrdf.mapping.TruthFormulas.Bound;
import io.github.tflinkrdf.mapping.TruthFormulas.Coalesce;
import io.github.tflinkrdf.mapping.TruthFormulas.If;
import io.github.tflinkrdf.mapping.TruthFormulas.Junction;
import io.github.tflinkrdf.mapping.TruthFormulas.Not;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;

/** From Jena's expressions to formulas; a function without a fast form is left to ARQ. */
final class FormulaCompiler {
  /** A fast form of a function. */
  private interface Form {
    Formula of(List<Formula> args, Formula general);
  }

  private static final Map<Class<?>, Form> FORMS =
      Map.ofEntries(
          Map.entry(E_StrConcat.class, Concat::new),
          Map.entry(E_IRI.class, (args, general) -> new ToIri(args.get(0), general)),
          Map.entry(E_Str.class, (args, general) -> str(args.get(0))),
          Map.entry(E_StrEncodeForURI.class, (args, all) -> new EncodeForUri(args.get(0), all)),
          Map.entry(E_StrLowerCase.class, convert(text -> text.toLowerCase(Locale.ROOT))),
          Map.entry(E_StrUpperCase.class, convert(text -> text.toUpperCase(Locale.ROOT))),
          Map.entry(E_If.class, (a, all) -> new If(a.get(0), a.get(1), a.get(2))),
          Map.entry(E_Coalesce.class, (args, general) -> new Coalesce(args)),
          Map.entry(E_Bound.class, (args, general) -> new Bound(args.get(0))),
          Map.entry(E_LogicalNot.class, (args, general) -> new Not(args.get(0))),
          Map.entry(E_LogicalAnd.class, junction(Truth.FALSE)),
          Map.entry(E_LogicalOr.class, junction(Truth.TRUE)),
          Map.entry(E_Equals.class, compare(false, true, false)),
          Map.entry(E_NotEquals.class, compare(true, false, true)),
          Map.entry(E_LessThan.class, compare(true, false, false)),
          Map.entry(E_LessThanOrEqual.class, compare(true, true, false)),
          Map.entry(E_GreaterThan.class, compare(false, false, true)),
          Map.entry(E_GreaterThanOrEqual.class, compare(false, true, true)),
          Map.entry(E_Add.class, arithmetic(Math::addExact)),
          Map.entry(E_Subtract.class, arithmetic(Math::subtractExact)),
          Map.entry(E_Multiply.class, arithmetic(Math::multiplyExact)));

  private final Variables variables;

  FormulaCompiler(Variables variables) {
    this.variables = variables;
  }

  Formula compile(Expr expr) {
    if (expr.isConstant()) {
      return constant(expr.getConstant().asNode());
    }
    if (expr.isVariable()) {
      return variables.formula(expr.getVarName());
    }
    General general = new General(expr);
    return form(expr.getClass())
        .map(form -> form.of(arguments((ExprFunction) expr), general))
        .orElse(general);
  }

  /** Jena has a subclass for another name of a function: E_URI of E_IRI, E_Conditional of E_If. */
  private static Optional<Form> form(Class<?> function) {
    return Stream.of(function, function.getSuperclass())
        .map(FORMS::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private List<Formula> arguments(ExprFunction function) {
    return function.getArgs().stream().map(this::compile).toList();
  }

  private static Formula constant(Node node) {
    return new Fixed(node.isURI() ? Value.Written.of(node) : Value.of(node));
  }

  /** The string of a constant is a constant, so that a prefix can stand for its namespace. */
  private static Formula str(Formula of) {
    return of instanceof Fixed fixed ? new Fixed(Str.of(fixed.value())) : new Str(of);
  }

  private static Form convert(UnaryOperator<String> convert) {
    return (args, general) -> new Case(args.get(0), convert, general);
  }

  private static Form junction(Truth decisive) {
    return (args, general) -> new Junction(args.get(0), args.get(1), decisive);
  }

  private static Form compare(boolean less, boolean equal, boolean greater) {
    return (args, general) -> new Compare(args.get(0), args.get(1), less, equal, greater, general);
  }

  private static Form arithmetic(LongBinaryOperator exact) {
    return (args, general) -> new Arithmetic(args.get(0), args.get(1), exact, general);
  }
}
