package io.github.tflinkrdf.mapping;

import java.util.ArrayList;
import java.util.List;

/** Finds for each pattern of a program the quickest way to make its lines. */
final class LineCompiler {
  private final Program<?> program;
  private final Row row;
  private final RecipeCompiler recipes;
  private final List<OneLine> single = new ArrayList<>();
  private final List<LineOfText> ofText = new ArrayList<>();
  private final List<LineOfValues> ofValues = new ArrayList<>();
  private final List<EachLine> each = new ArrayList<>();

  LineCompiler(Program<?> program, Row row) {
    this.program = program;
    this.row = row;
    this.recipes = new RecipeCompiler(program, row);
  }

  List<KeptTerm> kept() {
    return recipes.kept();
  }

  List<OneLine> single() {
    return single;
  }

  List<LineOfText> ofText() {
    return ofText;
  }

  List<LineOfValues> ofValues() {
    return ofValues;
  }

  List<EachLine> each() {
    return each;
  }

  /** The lines of a pattern; what makes them is put to the others of its sort. */
  Lines lines(Pattern pattern) {
    Lines lines = new Lines(recipes.subject(pattern.subject()), pattern.mayRepeat());
    Recipe recipe = recipes.rest(pattern);
    List<Integer> inputs = inputs(pattern, lines);
    if (recipe.isFixed()) {
      fix(lines, recipe);
    } else if (inputs.size() == 1 && isList(inputs.get(0)) && isUnconditional(pattern)) {
      ofText.add(new LineOfText(row.cell(inputs.get(0)), recipe, lines));
    } else if (!pattern.axes().isEmpty()) {
      each.add(new EachLine(row.combinations(pattern.axes()), recipe, lines));
    } else if (!inputs.isEmpty() && inputs.size() <= 2 && inputs.stream().allMatch(this::isValue)) {
      Cell last = row.cell(inputs.get(inputs.size() - 1));
      ofValues.add(new LineOfValues(row.cell(inputs.get(0)), last, recipe, lines));
    } else {
      single.add(new OneLine(recipe, lines, inputs.stream().map(row::cell).toList()));
    }
    return lines;
  }

  private static void fix(Lines lines, Recipe recipe) {
    Bytes rest = new Bytes(128);
    recipe.write(rest);
    lines.add(rest);
  }

  /** The cells on which alone it depends what follows the subject; none if others matter too. */
  private List<Integer> inputs(Pattern pattern, Lines lines) {
    boolean objectAlone =
        lines.subject() != Lines.NO_SUBJECT && pattern.predicate() instanceof Position.Constant;
    return objectAlone && pattern.object() instanceof Position.Filled object
        ? List.copyOf(program.slots().get(object.slot()).cells())
        : List.of();
  }

  private boolean isList(int cell) {
    return program.fields().list().get(cell).sort() == Field.Sort.TEXTS;
  }

  private boolean isValue(int cell) {
    Field.Sort sort = program.fields().list().get(cell).sort();
    return sort == Field.Sort.COUNT || sort == Field.Sort.FLAG;
  }

  private boolean isUnconditional(Pattern pattern) {
    return pattern.axes().stream().allMatch(axis -> program.axes().get(axis).isOneUnconditional());
  }
}
