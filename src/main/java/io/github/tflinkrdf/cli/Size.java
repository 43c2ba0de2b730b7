package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of bytes as people read it, in powers of ten: {@code 1.2 GB}. */
record Size(long bytes) {
  private static final int KILO = 1000;
  private static final int DIGITS = 100;
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,12})\\s*([kMGT]?)B?", Pattern.CASE_INSENSITIVE);

  /**
   * Reads what people write: {@code 100MB}, {@code 2 GB}, {@code 5000}.
   *
   * @param option named in the message if it is no size
   */
  static Size of(String option, String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new UserError(option + " " + text + ": expected a size such as 100MB");
    }
    long bytes = Long.parseLong(written.group(1));
    int unit = "kmgt".indexOf(written.group(2).toLowerCase(java.util.Locale.ROOT)) + 1;
    return new Size(bytes * (written.group(2).isEmpty() ? 1 : (long) Math.pow(KILO, unit)));
  }

  @Override
  public String toString() {
    double amount = bytes;
    int unit = 0;
    while (amount >= KILO - 0.5 && unit < UNITS.length - 1) {
      amount /= KILO;
      unit++;
    }
    return (unit == 0 || amount >= DIGITS ? "%.0f %s" : "%.1f %s").formatted(amount, UNITS[unit]);
  }
}
