package io.github.tflinkrdf.mapping;

import java.util.ArrayList;
import java.util.List;

/** Makes the lines of any pattern: one for each combination of values. */
final class EachLine {
  private final Combinations combinations;
  private final Recipe recipe;
  private final Lines lines;
  private final List<Bytes> rests = new ArrayList<>();
  private int used;

  EachLine(Combinations combinations, Recipe recipe, Lines lines) {
    this.combinations = combinations;
    this.recipe = recipe;
    this.lines = lines;
  }

  void make() {
    lines.clear();
    used = 0;
    combinations.forEach(this::add);
  }

  private void add() {
    if (used == rests.size()) {
      rests.add(new Bytes(128));
    }
    Bytes rest = rests.get(used);
    rest.truncate(0);
    if (recipe.write(rest)) {
      lines.add(rest);
      used++;
    }
  }
}
