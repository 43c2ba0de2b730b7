package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.gather.Description;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.Expr;

/** Compiles one mapping file. */
final class ProgramCompiler<D extends Description> {
  private final Fields<D> fields;
  private final Variables variables;
  private final MappingQuery query;
  private final List<String> names;
  private final List<Set<Integer>> groups;

  private ProgramCompiler(Fields<D> fields, Resource resource, String base) {
    this.fields = fields;
    this.variables = new Variables(fields, base);
    this.query = QueryReader.read(resource, base, variables);
    this.names =
        query.template().stream()
            .flatMap(ProgramCompiler::nodes)
            .filter(Node::isVariable)
            .map(Node::getName)
            .distinct()
            .toList();
    this.groups = groups();
  }

  /**
   * @throws io.github.tflinkrdf.UserError if the mapping is refused
   */
  static <D extends Description> Program<D> compile(
      Fields<D> fields, Resource resource, String base) {
    return new ProgramCompiler<>(fields, resource, base).compile();
  }

  private Program<D> compile() {
    List<Slot> slots = names.stream().map(this::slot).toList();
    List<Axis> axes = groups.stream().map(this::axis).toList();
    List<List<Position>> places = query.template().stream().map(this::positions).toList();
    Repetition repetition = new Repetition(slots, axes, places);
    List<Pattern> patterns = new ArrayList<>();
    for (List<Position> positions : places) {
      patterns.add(
          new Pattern(
              positions.get(0),
              positions.get(1),
              positions.get(2),
              axesOf(positions, slots),
              repetition.isPossible(positions)));
    }
    return new Program<>(fields, variables, formulas(Set.of()), axes, slots, patterns);
  }

  /** The fields with several values that one variable or condition depends on go together. */
  private List<Set<Integer>> groups() {
    List<Set<Integer>> joined = new ArrayList<>();
    Stream.concat(
            names.stream().map(variables::several),
            query.filters().stream().map(variables::several))
        .filter(cells -> !cells.isEmpty())
        .forEach(cells -> join(joined, cells));
    return joined;
  }

  private static void join(List<Set<Integer>> groups, Set<Integer> cells) {
    Set<Integer> union = new TreeSet<>(cells);
    List<Set<Integer>> touched =
        groups.stream().filter(group -> !Collections.disjoint(group, cells)).toList();
    touched.forEach(union::addAll);
    groups.removeAll(touched);
    groups.add(union);
  }

  private Slot slot(String name) {
    Formula formula = variables.formula(name);
    Set<Integer> several = variables.several(name);
    int axis = Program.SINGLE;
    for (int i = 0; i < groups.size(); i++) {
      if (!several.isEmpty() && groups.get(i).containsAll(several)) {
        axis = i;
      }
    }
    return new Slot(
        name, formula, TemplateCompiler.templates(formula), axis, variables.cells(name));
  }

  private Axis axis(Set<Integer> group) {
    return new Axis(List.copyOf(group), formulas(group));
  }

  /** The conditions on a group of fields; of the empty group, those on no such field. */
  private List<Formula> formulas(Set<Integer> group) {
    FormulaCompiler compiler = new FormulaCompiler(variables);
    return query.filters().stream()
        .filter(filter -> belongs(filter, group))
        .map(compiler::compile)
        .toList();
  }

  private boolean belongs(Expr filter, Set<Integer> group) {
    Set<Integer> several = variables.several(filter);
    return several.isEmpty() ? group.isEmpty() : group.containsAll(several);
  }

  private List<Position> positions(Triple triple) {
    return nodes(triple).map(this::position).toList();
  }

  private Position position(Node node) {
    return node.isVariable()
        ? new Position.Filled(names.indexOf(node.getName()))
        : new Position.Constant(node);
  }

  private static List<Integer> axesOf(List<Position> positions, List<Slot> slots) {
    Set<Integer> axes = new LinkedHashSet<>();
    for (Position position : positions) {
      if (position instanceof Position.Filled filled) {
        axes.add(slots.get(filled.slot()).axis());
      }
    }
    axes.remove(Program.SINGLE);
    return List.copyOf(axes);
  }

  private static Stream<Node> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
