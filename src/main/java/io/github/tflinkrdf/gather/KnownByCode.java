package io.github.tflinkrdf.gather;

import java.util.List;

/** Finds what is known of an accession by its {@link AccessionCode}, without making its text. */
final class KnownByCode {
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final long[] codes;
  private final Known[] known;
  private final int shift;

  KnownByCode(List<Known> all) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * all.size() + 1);
    this.codes = new long[1 << bits];
    this.known = new Known[1 << bits];
    this.shift = Long.SIZE - bits;
    for (Known one : all) {
      long code = AccessionCode.of(one.accession);
      int at = place(code);
      codes[at] = code;
      known[at] = one;
    }
  }

  /** Its place, or the free one that it would have. */
  private int place(long code) {
    int at = (int) (code * SPREAD >>> shift);
    while (known[at] != null && codes[at] != code) {
      at = at + 1 & codes.length - 1;
    }
    return at;
  }

  /** What is known of an accession that a row has given. */
  Known of(long code) {
    Known found = known[place(code)];
    return found != null ? found : new Known(AccessionCode.text(code));
  }
}
