package io.github.tflinkrdf.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Servers under the same crowd in turns, A B A B, and the medians of the rounds. */
final class Rounds {
  /** A server, and what is asked of it. */
  record Side(String name, int port, Deck deck) {}

  private final int rounds;
  private final double seconds;

  /**
   * @param seconds of each turn
   */
  Rounds(int rounds, double seconds) {
    this.rounds = rounds;
    this.seconds = seconds;
  }

  /** The figures of each side, by its name, one for each round. */
  Map<String, List<Crowd.Figures>> run(Crowd crowd, Side... sides) throws InterruptedException {
    Map<String, List<Crowd.Figures>> figures = new LinkedHashMap<>();
    for (Side side : sides) {
      figures.put(side.name(), new ArrayList<>());
      crowd.ask(side.port(), side.deck(), seconds / 4);
    }
    for (int round = 0; round < rounds; round++) {
      for (Side side : sides) {
        figures.get(side.name()).add(crowd.ask(side.port(), side.deck(), seconds));
      }
    }
    return figures;
  }

  /** The rounds of all sides as lines of a table; the rates and p50 as multiples of the last's. */
  static void print(String what, Map<String, List<Crowd.Figures>> figures) {
    List<Crowd.Figures> last = List.copyOf(figures.values()).get(figures.size() - 1);
    figures.forEach(
        (name, rounds) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %.2f |%n",
                what,
                name,
                line(rounds),
                rate(rounds) / rate(last),
                percentile(rounds, 0.5) / percentile(last, 0.5)));
  }

  static void head(String last) {
    System.out.printf(
        "%n| | | queries/s | p50 ms | p95 ms | p99 ms | failed | rate ÷ %s | p50 ÷ %s |%n"
            + "|---|---|---:|---:|---:|---:|---:|---:|---:|%n",
        last, last);
  }

  /** Rate, percentiles and failures as cells. */
  static String line(List<Crowd.Figures> rounds) {
    return String.format(
        Locale.ROOT,
        "%.1f | %.2f | %.2f | %.2f | %d",
        rate(rounds),
        percentile(rounds, 0.5),
        percentile(rounds, 0.95),
        percentile(rounds, 0.99),
        rounds.stream().mapToLong(Crowd.Figures::failures).sum());
  }

  static double rate(List<Crowd.Figures> rounds) {
    return median(rounds.stream().mapToDouble(Crowd.Figures::rate).toArray());
  }

  static double percentile(List<Crowd.Figures> rounds, double share) {
    return median(rounds.stream().mapToDouble(one -> one.percentile(share)).toArray());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
