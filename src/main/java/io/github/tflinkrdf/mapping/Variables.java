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
 * What each variable of a query stands for, and which fields (by their cells) it depends on. Filled
 * by the compiler: first the fields, then each {@code BIND} in turn.
 */
final class Variables {
  private record Meaning(Formula formula, Set<Integer> cells) {}

  private final Map<String, Meaning> meanings = new LinkedHashMap<>();
  private final Set<Integer> several = new TreeSet<>();
  private final Set<String> fields;

  Variables(Fields<?> fields, String base) {
    put(Fields.BASE, new Fixed(new Value.Text(base)), Set.of());
    for (int cell = 0; cell < fields.list().size(); cell++) {
      put(fields.list().get(cell), cell);
    }
    this.fields = new LinkedHashSet<>(meanings.keySet());
  }

  private void put(Field field, int cell) {
    boolean isSeveral = field.sort() == Field.Sort.TEXTS;
    boolean isText = isSeveral || field.sort() == Field.Sort.TEXT;
    if (isSeveral) {
      several.add(cell);
    }
    Formula formula = isText ? new TextField(cell, isSeveral) : new OtherField(cell);
    put(field.name(), formula, Set.of(cell));
  }

  void bind(String name, Expr expr) {
    put(name, new FormulaCompiler(this).compile(expr), cells(expr));
  }

  private void put(String name, Formula formula, Set<Integer> cells) {
    meanings.put(name, new Meaning(formula, cells));
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

  /** The cells of all fields that a variable depends on. */
  Set<Integer> cells(String name) {
    return meanings.get(name).cells();
  }

  /** The cells of the fields with several values that a variable depends on. */
  Set<Integer> several(String name) {
    return onlySeveral(cells(name));
  }

  /** The cells of the fields with several values that an expression depends on. */
  Set<Integer> several(Expr expr) {
    return onlySeveral(cells(expr));
  }

  private Set<Integer> onlySeveral(Set<Integer> cells) {
    Set<Integer> only = new TreeSet<>(cells);
    only.retainAll(several);
    return only;
  }

  private Set<Integer> cells(Expr expr) {
    Set<Integer> cells = new TreeSet<>();
    for (Var variable : expr.getVarsMentioned()) {
      cells.addAll(cells(variable.getVarName()));
    }
    return cells;
  }
}
