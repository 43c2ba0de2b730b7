package io.github.tflinkrdf.report;

import java.util.Comparator;

/**
 * A place in the input: the file as the user named it and a line, counted from 1; line 0 is the
 * file as a whole. Prints as {@code p04637.md:17}, which editors and terminals make clickable.
 */
public record Location(String file, int line) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file).thenComparingInt(Location::line);

  public static Location of(String file) {
    return new Location(file, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
