package io.github.tflinkrdf.federate;

import io.github.tflinkrdf.UserError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * A federated query turned round: the rows of its local part as {@code VALUES}, and the rest as the
 * endpoint after SERVICE understands it, to be pasted on that endpoint's own page.
 */
public final class PageQuery {
  private static final int MAX_ROWS = 10_000;

  private final Query query;
  private final PageParts parts;

  private PageQuery(Query query) {
    this.query = query;
    this.parts = PageParts.of(query);
  }

  /**
   * The text for a query.
   *
   * @param local answers the local part, a SELECT
   * @throws UserError if the query has no SERVICE, asks several endpoints, or mixes local patterns
   *     and SERVICE deeper than at its outermost level
   */
  public static String of(Query query, Function<Query, List<Binding>> local) {
    return new PageQuery(query).text(local);
  }

  private String text(Function<Query, List<Binding>> local) {
    Query remote = query.cloneQuery();
    remote.setQueryPattern(group(parts.sent()));
    List<Var> vars = new ArrayList<>();
    List<Binding> rows = List.of();
    if (!parts.local().isEmpty()) {
      vars.addAll(needed(remote));
      rows = local.apply(local(vars));
      bound(rows);
      remote.setQueryPattern(joined(vars, rows));
    }
    return "# to be asked at %s, with %d rows of this release\n%s"
        .formatted(parts.endpoint(), rows.size(), remote.serialize());
  }

  /** The local variables that the rest of the query speaks of. */
  private Set<Var> needed(Query remote) {
    Set<Var> vars = new TreeSet<>(Comparator.comparing(Var::getVarName));
    vars.addAll(parts.localVars());
    if (!query.isQueryResultStar()) {
      vars.retainAll(Set.copyOf(OpVars.mentionedVars(Algebra.compile(remote))));
    }
    return vars;
  }

  private Query local(List<Var> vars) {
    Query local = new Query();
    local.setQuerySelectType();
    local.setPrefixMapping(query.getPrefixMapping());
    local.setDistinct(query.isDistinct());
    local.setQueryPattern(group(parts.local()));
    if (vars.isEmpty()) {
      local.setQueryResultStar(true);
    }
    vars.forEach(local::addResultVar);
    vars.forEach(var -> local.addOrderBy(var, Query.ORDER_ASCENDING));
    return local;
  }

  private static void bound(List<Binding> rows) {
    if (rows.size() > MAX_ROWS) {
      throw new UserError(
          "the local part has %d rows, too many for a page; give it a sub-query with a LIMIT"
              .formatted(rows.size()));
    }
  }

  private Element joined(List<Var> vars, List<Binding> rows) {
    ElementGroup whole = new ElementGroup();
    whole.addElement(new ElementData(vars, rows));
    for (Element part : parts.sent()) {
      boolean inside =
          part instanceof ElementGroup && BoundFirst.in(part).containsAll(shared(part, vars));
      if (inside && parts.sent().size() == 1) {
        ((ElementGroup) part).getElements().forEach(whole::addElement);
      } else {
        whole.addElement(part);
      }
    }
    return whole;
  }

  private static List<Var> shared(Element part, List<Var> vars) {
    Set<Var> seen = Set.copyOf(PatternVars.vars(part));
    return vars.stream().filter(seen::contains).toList();
  }

  private static ElementGroup group(List<Element> elements) {
    ElementGroup group = new ElementGroup();
    elements.forEach(group::addElement);
    return group;
  }
}
