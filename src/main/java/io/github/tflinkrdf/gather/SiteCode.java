package io.github.tflinkrdf.gather;

import java.util.List;

/**
 * Ids of binding sites as numbers in the same order: the prefix, then the digits with their leading
 * zeros, a shorter id before those that begin with it. Eight bytes that compare at once.
 */
final class SiteCode {
  private static final String PREFIX = "TFLink";

  /** In string order. */
  private static final List<String> KINDS = List.of("LS", "LT", "SS");

  private static final int BEFORE_DIGITS = PREFIX.length() + 2;
  private static final int LONGEST = 15;
  private static final int BITS = 4;

  private SiteCode() {}

  /**
   * @throws IllegalArgumentException if it is no prefix and 1 to 15 digits
   */
  static long of(String id) {
    int digits = id.length() - BEFORE_DIGITS;
    int kind = digits > 0 ? KINDS.indexOf(id.substring(PREFIX.length(), BEFORE_DIGITS)) : -1;
    if (kind < 0 || digits > LONGEST || !id.startsWith(PREFIX)) {
      throw new IllegalArgumentException("not a site id: " + id);
    }
    long code = kind;
    for (int i = 0; i < LONGEST; i++) {
      code = code << BITS | (i < digits ? digit(id, BEFORE_DIGITS + i) : 0);
    }
    return code;
  }

  /** One more than the digit, so that none is less than 0. */
  private static int digit(String id, int at) {
    char c = id.charAt(at);
    if (c < '0' || c > '9') {
      throw new IllegalArgumentException("not a site id: " + id);
    }
    return c - '0' + 1;
  }

  static String text(long code) {
    StringBuilder id = new StringBuilder(PREFIX).append(KINDS.get((int) (code >>> BITS * LONGEST)));
    for (int shift = BITS * (LONGEST - 1); shift >= 0; shift -= BITS) {
      int digit = (int) (code >>> shift) & 0xF;
      if (digit == 0) {
        return id.toString();
      }
      id.append((char) ('0' + digit - 1));
    }
    return id.toString();
  }
}
