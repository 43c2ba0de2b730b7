package io.github.tflinkrdf.mapping;

import java.util.List;

/** Makes the line of a pattern that lies on no axis. */
final class OneLine {
  private final Recipe recipe;
  private final Lines lines;
  private final Cell[] inputs;
  private final Object[] of;
  private final Bytes rest = new Bytes(128);

  /**
   * @param inputs what alone decides the line, as long as it is the same; none if that is not known
   */
  OneLine(Recipe recipe, Lines lines, List<Cell> inputs) {
    this.recipe = recipe;
    this.lines = lines;
    this.inputs = inputs.toArray(Cell[]::new);
    this.of = new Object[inputs.size()];
  }

  void make() {
    if (isOther()) {
      lines.clear();
      rest.truncate(0);
      if (recipe.write(rest)) {
        lines.add(rest);
      }
    }
  }

  private boolean isOther() {
    boolean other = inputs.length == 0;
    for (int i = 0; i < inputs.length; i++) {
      Object now = inputs[i].content();
      other |= now != of[i];
      of[i] = now;
    }
    return other;
  }
}
