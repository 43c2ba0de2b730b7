package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Description;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * What a mapping means: ARQ's own answer to the query with the fields' values, in every
 * combination, as a {@code VALUES} block at the start of its {@code WHERE}.
 */
final class Oracle {
  private final Map<Class<?>, Fields<?>> fields =
      Fields.all().stream().collect(Collectors.toMap(Fields::type, Function.identity()));
  private final Map<Fields<?>, Query> parsed = new HashMap<>();
  private final Resources resources;
  private final String base;

  Oracle(Resources resources, String base) {
    this.resources = resources;
    this.base = base;
  }

  Set<Triple> triples(Description description) {
    Fields<?> kind = fields.get(description.getClass());
    Query query =
        QueryFactory.create(resources.text(kind.resource(), base), base, Syntax.syntaxSPARQL_11);
    ElementGroup where = new ElementGroup();
    where.addElement(values(kind, description, query.toString()));
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(where::addElement);
    query.setQueryPattern(where);
    Set<Triple> triples = new HashSet<>();
    try (QueryExec exec = QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
      exec.constructTriples().forEachRemaining(triples::add);
    }
    return triples;
  }

  private Query parse(Fields<?> kind) {
    String text = resources.text(kind.resource(), base);
    return QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
  }

  /** Fields that the query does not name change nothing and are left out. */
  private <D extends Description> ElementData values(
      Fields<D> kind, Description description, String query) {
    Cells cells = new Cells(kind.list().size());
    kind.fill(description, cells);
    List<Field> named =
        kind.list().stream().filter(f -> query.matches("(?s).*\\?" + f.name() + "\\b.*")).toList();
    ElementData data = new ElementData();
    data.add(Var.alloc("base"));
    named.forEach(field -> data.add(Var.alloc(field.name())));
    List<BindingBuilder> rows = List.of(BindingFactory.builder());
    rows.get(0).add(Var.alloc("base"), NodeFactory.createLiteralString(base));
    for (Field field : named) {
      rows = product(rows, field.name(), nodes(field, cells.get(kind.list().indexOf(field))));
    }
    rows.forEach(row -> data.add(row.build()));
    return data;
  }

  private static List<BindingBuilder> product(
      List<BindingBuilder> rows, String name, List<Node> nodes) {
    if (nodes.isEmpty()) {
      return rows;
    }
    List<BindingBuilder> product = new ArrayList<>();
    for (BindingBuilder row : rows) {
      for (Node node : nodes) {
        product.add(BindingFactory.builder(row.snapshot()).add(Var.alloc(name), node));
      }
    }
    return product;
  }

  private static List<Node> nodes(Field field, Cell cell) {
    if (field.sort() == Field.Sort.TEXTS) {
      return cell.texts().stream().map(NodeFactory::createLiteralString).toList();
    }
    if (field.sort() == Field.Sort.TEXT) {
      return cell.text() == null
          ? List.of()
          : List.of(NodeFactory.createLiteralString(cell.text()));
    }
    return cell.value() == Value.NOTHING ? List.of() : List.of(cell.value().node());
  }
}
