package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The proteins that bind, numbered from 0 as they come, and how the rows that name them settle: how
 * often, where first, and on which assemblies. Bounded by the number of proteins and of the ways in
 * which each is named.
 */
final class Binders {
  private final Words words;
  private final Map<Binder, Integer> numbers = new HashMap<>();
  private final List<Settled> settled = new ArrayList<>();
  private Binder last;
  private int lastNumber;

  Binders(Words words) {
    this.words = words;
  }

  /** The number of a binder; neighbours in a table often have the same. */
  int number(Binder binder) {
    if (!binder.equals(last)) {
      last = binder;
      lastNumber = numbers.computeIfAbsent(binder, this::settledLater);
    }
    return lastNumber;
  }

  private int settledLater(Binder binder) {
    settled.add(new Settled(binder));
    return settled.size() - 1;
  }

  /** Takes a row that is kept. */
  void keep(int number, Support row) {
    settled.get(number).keep(row, words);
  }

  /** Takes a place that the binder's row gives its site. */
  void place(int number, int assembly) {
    settled.get(number).assemblies.set(assembly);
  }

  /** Those that a kept row names. */
  List<Settled> settled() {
    return settled.stream().filter(each -> each.rows > 0).toList();
  }

  /** What the kept rows of one binder say together. */
  static final class Settled {
    final Binder binder;

    /** Numbers of {@link Words#labels}. */
    final BitSet assemblies = new BitSet();

    private int rows;
    private int file;
    private int line;

    private Settled(Binder binder) {
      this.binder = binder;
    }

    private void keep(Support row, Words words) {
      if (rows == 0 || isBefore(row, words)) {
        file = row.file();
        line = row.line();
      }
      rows++;
    }

    private boolean isBefore(Support row, Words words) {
      return row.file() == file
          ? row.line() < line
          : words.location(row.file(), row.line()).compareTo(words.location(file, line)) < 0;
    }

    int rows() {
      return rows;
    }

    Location first(Words words) {
      return words.location(file, line);
    }
  }
}
