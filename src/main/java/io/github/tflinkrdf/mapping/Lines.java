package io.github.tflinkrdf.mapping;

import java.util.Arrays;

/**
 * The lines that a pattern makes of a description: a subject, and what follows it in each. They are
 * gathered before any is written, so that writing is copying and nothing else.
 */
final class Lines {
  /** Of lines that are whole without. */
  static final Bytes NO_SUBJECT = new Bytes(0);

  private final Bytes subject;
  private final boolean mayRepeat;
  private Bytes[] rests = new Bytes[2];
  private int count;

  Lines(Bytes subject, boolean mayRepeat) {
    this.subject = subject;
    this.mayRepeat = mayRepeat;
  }

  void clear() {
    count = 0;
  }

  /** Adds a line, by what follows its subject. */
  void add(Bytes rest) {
    if (count == rests.length) {
      rests = Arrays.copyOf(rests, 2 * count);
    }
    rests[count++] = rest;
  }

  Bytes subject() {
    return subject;
  }

  /** True if one of them could be one that the description has already. */
  boolean mayRepeat() {
    return mayRepeat;
  }

  /** How many there are: none if what should be their subject cannot be one. */
  int count() {
    return subject == NO_SUBJECT || subject.isIri() ? count : 0;
  }

  Bytes rest(int line) {
    return rests[line];
  }
}
