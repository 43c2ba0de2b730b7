package io.github.tflinkrdf.federate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * What a SERVICE asks, and how the local bindings go with it. {@code SERVICE P} joined with local
 * rows is the same as {@code {VALUES rows} {P}} joined with them, whatever P is. The rows are
 * written into the group of P itself, where engines make better use of them, if their variables are
 * bound by the triple patterns that P begins with.
 *
 * @param names the variables that it binds: as they are called here, and there
 * @param within variables, as called there, that may stand in the group of P
 */
record RemotePattern(Element pattern, Map<Var, Var> names, Set<Var> within) {
  private static final Comparator<Var> BY_NAME = Comparator.comparing(Var::getVarName);

  static RemotePattern of(OpService service) {
    Set<Var> visible = OpVars.visibleVars(service.getSubOp());
    Element pattern = pattern(service, visible);
    Map<Var, Var> names = new LinkedHashMap<>();
    for (Var var : visible) {
      if (isWritten(var)) {
        names.put(var, there(var));
      }
    }
    return new RemotePattern(pattern, names, BoundFirst.in(pattern));
  }

  /** As it was written, unless values were put into it since. */
  private static Element pattern(OpService service, Set<Var> visible) {
    if (service.getServiceElement() != null) {
      Element written = service.getServiceElement().getElement();
      if (named(PatternVars.vars(written)).equals(named(visible))) {
        return written;
      }
    }
    Op restored = Rename.reverseVarRename(service.getSubOp(), true);
    Query query = OpAsQuery.asQuery(restored);
    return query.isQueryResultStar()
            && !query.hasLimit()
            && !query.hasOffset()
            && !query.hasOrderBy()
        ? query.getQueryPattern()
        : new ElementSubQuery(query);
  }

  private static Set<String> named(Collection<Var> vars) {
    Set<String> names = new HashSet<>();
    vars.stream()
        .filter(RemotePattern::isWritten)
        .forEach(var -> names.add(there(var).getVarName()));
    return names;
  }

  /** Not that of a blank node or of an aggregate, which have no name in a query. */
  private static boolean isWritten(Var var) {
    return Var.isNamedVarName(there(var).getVarName());
  }

  /** Jena renames a variable of an inner scope by slashes before its name. */
  private static Var there(Var var) {
    String name = var.getVarName();
    return Var.alloc(name.substring(name.lastIndexOf('/') + 1));
  }

  /**
   * Which of some variables, as called here, are sent: those that may stand in the group, or else
   * all, beside it.
   */
  List<Var> sendable(Collection<Var> bound) {
    List<Var> shared = bound.stream().filter(names::containsKey).sorted(BY_NAME).toList();
    List<Var> inner = shared.stream().filter(var -> within.contains(names.get(var))).toList();
    return inner.isEmpty() ? shared : inner;
  }

  /**
   * The query to send.
   *
   * @param vars as called here
   * @param rows values of the variables, in the same order; each row once
   */
  Query query(List<Var> vars, Collection<List<Node>> rows) {
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryPattern(vars.isEmpty() ? group(pattern) : joined(vars, rows));
    new LinkedHashSet<>(names.values()).forEach(query::addResultVar);
    query.setQueryResultStar(names.isEmpty());
    return query;
  }

  private Element joined(List<Var> vars, Collection<List<Node>> rows) {
    List<Var> columns = vars.stream().map(names::get).toList();
    List<Binding> bindings = new ArrayList<>(rows.size());
    for (List<Node> row : rows) {
      BindingBuilder builder = Binding.builder();
      for (int i = 0; i < columns.size(); i++) {
        builder.add(columns.get(i), row.get(i));
      }
      bindings.add(builder.build());
    }
    ElementGroup whole = new ElementGroup();
    whole.addElement(new ElementData(columns, bindings));
    if (within.containsAll(columns) && pattern instanceof ElementGroup group) {
      group.getElements().forEach(whole::addElement);
    } else {
      whole.addElement(group(pattern));
    }
    return whole;
  }

  private static ElementGroup group(Element element) {
    if (element instanceof ElementGroup group) {
      return group;
    }
    ElementGroup group = new ElementGroup();
    group.addElement(element);
    return group;
  }
}
