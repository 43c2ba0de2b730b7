package io.github.tflinkrdf.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the patterns that could make one triple twice of one description: a graph has it once, so
 * that these have to look back, and the others need not.
 */
record Repetition(List<Slot> slots, List<Axis> axes, List<List<Position>> patterns) {
  boolean isPossible(List<Position> pattern) {
    return !tellsItsRowsApart(pattern)
        || patterns.stream().anyMatch(other -> other != pattern && mayBeSame(other, pattern));
  }

  private boolean tellsItsRowsApart(List<Position> pattern) {
    return pattern.stream()
        .filter(Position.Filled.class::isInstance)
        .map(position -> slots.get(((Position.Filled) position).slot()).axis())
        .filter(axis -> axis != Program.SINGLE)
        .allMatch(axis -> axes.get(axis).cells().size() == 1 && isTold(pattern, axis));
  }

  /** True if the term at some position is another for every value of the axis's field. */
  private boolean isTold(List<Position> pattern, int axis) {
    int cell = axes.get(axis).cells().get(0);
    return pattern.stream()
        .filter(Position.Filled.class::isInstance)
        .map(position -> slots.get(((Position.Filled) position).slot()))
        .anyMatch(slot -> tellsApart(slot, cell));
  }

  private static boolean tellsApart(Slot slot, int cell) {
    boolean checkedIri =
        slot.formula() instanceof TextFormulas.ToIri iri
            && iri.of() instanceof Formula.TextField field
            && field.cell() == cell;
    return checkedIri || (slot.templates().size() == 1 && slot.templates().get(0).tellsApart(cell));
  }

  private boolean mayBeSame(List<Position> one, List<Position> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!mayBeSame(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBeSame(Position one, Position other) {
    if (one instanceof Position.Constant a && other instanceof Position.Constant b) {
      return a.node().equals(b.node());
    }
    return starts(one).stream()
        .anyMatch(a -> starts(other).stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)));
  }

  /** How the term at a position can start, as far as is known. */
  private List<String> starts(Position position) {
    return position instanceof Position.Filled filled
        ? starts(slots.get(filled.slot()).formula()).toList()
        : List.of(((Position.Constant) position).written());
  }

  private static Stream<String> starts(Formula formula) {
    if (formula instanceof TruthFormulas.If choice) {
      return Stream.concat(starts(choice.then()), starts(choice.otherwise()));
    } else if (formula instanceof TruthFormulas.Coalesce coalesce) {
      return coalesce.choices().stream().flatMap(Repetition::starts);
    } else if (formula instanceof Formula.Fixed constant) {
      return written(constant.value()).stream();
    }
    List<Template> templates = TemplateCompiler.templates(formula);
    return templates.isEmpty() ? Stream.of("") : templates.stream().map(Template::start);
  }

  private static Optional<String> written(Value value) {
    Bytes term = new Bytes(64);
    return value.write(term) == TermKind.NONE ? Optional.empty() : Optional.of(term.from(0));
  }
}
