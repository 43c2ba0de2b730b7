package io.github.tflinkrdf.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the lines of a pattern that depends on one field with several texts alone. Databases,
 * methods, articles come again and again: what was made of a text is kept, in a table without
 * chains.
 */
final class LineOfText {
  private static final int KEPT = 256;
  private static final int LONG = 1 << 10;

  /** What was made of a text. */
  private static final class Entry {
    private final Bytes bytes = new Bytes(0);
    private String text;
    private boolean written;

    void set(String newText, Recipe recipe) {
      text = newText;
      bytes.truncate(0);
      written = recipe.write(bytes);
    }
  }

  private final Cell cell;
  private final Recipe recipe;
  private final Lines lines;
  private final Entry[] table = new Entry[KEPT];

  /** Those put out of the table, which lines of the description at hand may still stand in. */
  private final List<Entry> out = new ArrayList<>();

  private int outOfThis;

  /** What the lines are of; the lists of a description do not change. */
  private List<String> of;

  LineOfText(Cell cell, Recipe recipe, Lines lines) {
    this.cell = cell;
    this.recipe = recipe;
    this.lines = lines;
  }

  void make() {
    List<String> now = cell.texts();
    // neighbours often share the list, and then the lines
    if (now != of) {
      of = now;
      lines.clear();
      outOfThis = 0;
      for (int i = 0; i < cell.rows(); i++) {
        add(i);
      }
    }
  }

  private void add(int row) {
    cell.select(row);
    String text = cell.text();
    Entry entry = text == null ? absent() : find(text);
    if (entry.written) {
      lines.add(entry.bytes);
    }
  }

  private Entry absent() {
    Entry entry = new Entry();
    entry.set(null, recipe);
    return entry;
  }

  private Entry find(String text) {
    Entry entry = table[text.hashCode() & (KEPT - 1)];
    // the same object, not only an equal one: a look at its characters is what is to be saved
    return entry != null && entry.text == text ? entry : enter(text);
  }

  private Entry enter(String text) {
    Entry entry = text.length() > LONG ? new Entry() : replace(text.hashCode() & (KEPT - 1));
    entry.set(text, recipe);
    return entry;
  }

  private Entry replace(int place) {
    Entry old = table[place];
    Entry entry = old != null && outOfThis < out.size() ? out.set(outOfThis, old) : new Entry();
    if (old != null && outOfThis == out.size()) {
      out.add(old);
    }
    outOfThis += old == null ? 0 : 1;
    table[place] = entry;
    return entry;
  }
}
