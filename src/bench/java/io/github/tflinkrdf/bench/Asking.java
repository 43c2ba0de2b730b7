package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One query, asked of an endpoint again and again, until it once has no answer. */
final class Asking {
  private static final int LEAST_WARM_UP = 3;
  private static final int MOST_WARM_UP = 300;
  private static final double WARM_UP_MS = 2_000;

  /** Of a slow query fewer runs than wanted are measured, but so many at least. */
  private static final int LEAST_RUNS = 5;

  private static final double ENOUGH_MS = 60_000;

  private final Endpoint endpoint;
  private final String query;
  private final List<Double> times = new ArrayList<>();
  private double processor;
  private boolean answered;

  /**
   * @param endpoint if null, there is no answer
   */
  Asking(Endpoint endpoint, String query) {
    this.endpoint = endpoint;
    this.query = query;
    this.answered = endpoint != null;
  }

  /** All rows, in an order of their own; empty if the query without LIMIT has no answer. */
  Optional<List<String>> rows() throws InterruptedException {
    if (!answered) {
      return Optional.empty();
    }
    try {
      return Optional.of(endpoint.rows(query.replaceAll("(?m)^LIMIT 100$", "")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Asks a fast query more often, since compiling takes its time. */
  void warmUp() throws InterruptedException {
    double spent = 0;
    for (int run = 0; run < MOST_WARM_UP && answered; run++) {
      if (run >= LEAST_WARM_UP && spent > WARM_UP_MS) {
        return;
      }
      spent += ask();
    }
  }

  void measure() throws InterruptedException {
    double spent = times.stream().mapToDouble(t -> t).sum();
    if (answered && (times.size() < LEAST_RUNS || spent < ENOUGH_MS)) {
      double before = endpoint.processor();
      times.add(ask());
      processor += endpoint.processor() - before;
    }
  }

  private double ask() throws InterruptedException {
    long began = System.nanoTime();
    try {
      endpoint.get(query);
    } catch (IOException e) {
      answered = false;
    }
    return (System.nanoTime() - began) / 1e6;
  }

  /** Milliseconds; not a number if a run had no answer. */
  double median() {
    return answered && !times.isEmpty() ? Contest.median(times, t -> t) : Double.NaN;
  }

  /** Mean milliseconds of processor; not a number if a run had no answer. */
  double processor() {
    return answered && !times.isEmpty() ? processor / times.size() : Double.NaN;
  }

  static String print(String format, double figure) {
    return Double.isNaN(figure) ? "–" : format.formatted(figure);
  }
}
