package io.github.tflinkrdf.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record with one more row, which is broken, between two rows of a folded scalar.
 *
 * @param line where the row stands, from 1
 */
record BrokenRow(Path file, String text, int line) {
  private static final Pattern BETWEEN = Pattern.compile("(\\r?\\n)\\1  (?=\\S)");
  private static final String[] ROWS = {
    "broken", "A,B,C", "NAME,NOT-AN-ACCESSION,1,GTRD,one hybrid,1%5Buid%5D,Yes", ",,,,,,,,,,,,,,,,"
  };

  /** A broken row at a random place of a file; null if the file has no scalar of several rows. */
  static BrokenRow into(Path file, Random random) throws IOException {
    String text = Files.readString(file);
    List<Integer> places = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text.substring(0, text.lastIndexOf("\n---")));
    while (between.find()) {
      places.add(between.start());
    }
    if (places.isEmpty()) {
      return null;
    }
    int at = places.get(random.nextInt(places.size()));
    String eol = text.charAt(at) == '\r' ? "\r\n" : "\n";
    String row = ROWS[random.nextInt(ROWS.length)];
    String broken = text.substring(0, at) + eol + eol + "  " + row + text.substring(at);
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 3;
    return new BrokenRow(file, broken, line);
  }
}
