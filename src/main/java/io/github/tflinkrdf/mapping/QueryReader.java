package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Reads a mapping file, and refuses with file, line and reason what is outside the subset. */
final class QueryReader {
  private static final Pattern VARIABLE = Pattern.compile("\\?(\\w+)");

  private final QueryText text;
  private final Variables variables;
  private final SubsetCheck subset;
  private final List<Expr> filters = new ArrayList<>();

  private QueryReader(Resource resource, Variables variables) {
    this.text = new QueryText(resource);
    this.variables = variables;
    this.subset = new SubsetCheck(text);
  }

  /**
   * Reads a mapping and tells the variables what its {@code BIND}s make.
   *
   * @throws UserError if it is not SPARQL 1.1 or not within the subset
   */
  static MappingQuery read(Resource resource, String base, Variables variables) {
    QueryReader reader = new QueryReader(resource, variables);
    return reader.read(reader.parse(resource.text(), base));
  }

  private Query parse(String content, String base) {
    try {
      return QueryFactory.create(content, base, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw text.refusal(line(e), e.getMessage().split("\\s*Was expecting|\\R", 2)[0]);
    }
  }

  /** The parser gives no line for a variable that is bound twice. */
  private int line(QueryParseException e) {
    Matcher variable = VARIABLE.matcher(e.getMessage());
    return e.getLine() < 1 && variable.find()
        ? text.lineOfBind(variable.group(1))
        : Math.max(1, e.getLine());
  }

  private MappingQuery read(Query query) {
    subset.checkForm(query);
    if (!(query.getQueryPattern() instanceof ElementGroup group)) {
      throw subset.foreign(query.getQueryPattern());
    }
    group.getElements().forEach(this::readElement);
    filters.forEach(this::checkFilter);
    List<Triple> template = query.getConstructTemplate().getTriples();
    template.forEach(this::checkTriple);
    return new MappingQuery(template, filters);
  }

  private void readElement(Element element) {
    if (element instanceof ElementBind bind) {
      readBind(bind.getVar().getVarName(), bind.getExpr());
    } else if (element instanceof ElementFilter filter) {
      filters.add(filter.getExpr());
    } else {
      throw subset.foreign(element);
    }
  }

  private void readBind(String name, Expr expr) {
    if (variables.has(name)) {
      throw text.refusal(
          text.lineOfBind(name),
          "BIND cannot make ?" + name + ": it is a field of the description");
    }
    subset.checkExpression(expr);
    for (Var used : expr.getVarsMentioned()) {
      checkKnown(used.getVarName(), () -> text.lineOfUse(used.getVarName(), name));
    }
    variables.bind(name, expr);
  }

  private void checkFilter(Expr expr) {
    subset.checkExpression(expr);
    for (Var used : expr.getVarsMentioned()) {
      checkKnown(used.getVarName(), () -> text.lineOfUse(used.getVarName()));
    }
  }

  private void checkTriple(Triple triple) {
    if (triple.getSubject().isLiteral()) {
      throw text.refusal(1, "a literal cannot be the subject of a triple");
    }
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      if (node.isBlank() || Var.isBlankNodeVar(node)) {
        throw subset.blankNode();
      }
      if (node.isVariable()) {
        checkKnown(node.getName(), () -> text.lineInTemplate("[?$]" + node.getName() + "\\b"));
      }
    }
  }

  private void checkKnown(String name, IntSupplier line) {
    if (!variables.has(name)) {
      String fields =
          variables.fields().stream().map(field -> "?" + field).collect(Collectors.joining(" "));
      throw text.refusal(
          line.getAsInt(),
          "?" + name + " is not made by a BIND before it and is none of the fields " + fields);
    }
  }
}
