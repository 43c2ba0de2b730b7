package io.github.tflinkrdf.mapping;

/** Makes the line of a pattern that depends on one count or flag alone, or on two. */
final class LineOfValues {
  private static final int KEPT = 256;

  /** What was made of two values. */
  private static final class Entry {
    private final Bytes rest = new Bytes(0);
    private Value one;
    private Value other;
    private boolean written;
  }

  private final Cell one;
  private final Cell other;
  private final Recipe recipe;
  private final Lines lines;
  private final Entry[] table = new Entry[KEPT];

  LineOfValues(Cell one, Cell other, Recipe recipe, Lines lines) {
    this.one = one;
    this.other = other;
    this.recipe = recipe;
    this.lines = lines;
  }

  void make() {
    lines.clear();
    Entry entry = table[place()];
    if (entry == null || entry.one != one.value() || entry.other != other.value()) {
      entry = enter();
    }
    if (entry.written) {
      lines.add(entry.rest);
    }
  }

  private int place() {
    return (31 * one.code() + other.code()) & (KEPT - 1);
  }

  private Entry enter() {
    Entry entry = new Entry();
    entry.one = one.value();
    entry.other = other.value();
    entry.written = recipe.write(entry.rest);
    table[place()] = entry;
    return entry;
  }
}
