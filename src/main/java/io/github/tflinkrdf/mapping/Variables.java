package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.mapping.Formula.Fixed;
import io.github.tflinkrdf.mapping.Formula.OtherField;
import io.github.tflinkrdf.mapping.Formula.TextField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;

/**
 * What each variable of a query stands for, and which fields with several values (by their cells)
 * it depends on. Filled by the compiler: first the fields, then each {@code BIND} in turn.
 */
final class Variables {
  private record Meaning(Formula formula, Set<Integer> several) {}

  private final Map<String, Meaning> meanings = new LinkedHashMap<>();
  private final Set<String> fields;

  Variables(Fields<?> fields, String base) {
    put(Fields.BASE, new Fixed(new Value.Text(base)), Set.of());
    for (int cell = 0; cell < fields.list().size(); cell++) {
      Field<?> field = fields.list().get(cell);
      boolean several = field instanceof Field.Texts;
      boolean text = several || field instanceof Field.Text;
      put(
          field.name(),
          text ? new TextField(cell, several) : new OtherField(cell),
          several ? Set.of(cell) : Set.of());
    }
    this.fields = new LinkedHashSet<>(meanings.keySet());
  }

  void bind(String name, Expr expr) {
    put(name, new FormulaCompiler(this).compile(expr), several(expr));
  }

  private void put(String name, Formula formula, Set<Integer> several) {
    meanings.put(name, new Meaning(formula, several));
  }

  boolean has(String name) {
    return meanings.containsKey(name);
  }

  Set<String> names() {
    return meanings.keySet();
  }

  /** The names of the fields alone. */
  Set<String> fields() {
    return fields;
  }

  Formula formula(String name) {
    return meanings.get(name).formula();
  }

  Set<Integer> several(String name) {
    return meanings.get(name).several();
  }

  /** The cells of the fields with several values that an expression depends on. */
  Set<Integer> several(Expr expr) {
    Set<Integer> cells = new TreeSet<>();
    for (Var variable : expr.getVarsMentioned()) {
      cells.addAll(several(variable.getVarName()));
    }
    return cells;
  }
}
