package io.github.tflinkrdf.guard;

/**
 * A text that a regular expression reads until its query is stopped: the matcher of the JDK has no
 * limit of its own, but reads every character here.
 */
final class BoundedText implements CharSequence {
  private static final int READS = 0xFFF;

  private final String text;
  private final StopSignal signal;
  private int reads;

  BoundedText(String text, StopSignal signal) {
    this.text = text;
    this.signal = signal;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if ((++reads & READS) == 0) {
      signal.check();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return text.subSequence(from, to);
  }

  @Override
  public String toString() {
    return text;
  }

  /** As {@link String#indexOf(String)}, which can take minutes for two long texts. */
  static int indexOf(String text, String part, StopSignal signal) {
    if ((long) text.length() * part.length() < 1L << 24) {
      return text.indexOf(part);
    }
    long compared = 0;
    for (int at = 0; at <= text.length() - part.length(); at++) {
      if (text.startsWith(part, at)) {
        return at;
      }
      compared += part.length();
      if (compared > 1 << 22) {
        signal.check();
        compared = 0;
      }
    }
    return -1;
  }
}
