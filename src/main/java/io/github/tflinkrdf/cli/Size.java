package io.github.tflinkrdf.cli;

/** A number of bytes as people read it, in powers of ten: {@code 1.2 GB}. */
record Size(long bytes) {
  private static final int KILO = 1000;
  private static final int DIGITS = 100;
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

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
