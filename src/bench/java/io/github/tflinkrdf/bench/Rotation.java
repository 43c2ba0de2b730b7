package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.gather.Interaction;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times the ways in turns, by the processor time of the thread, which other processes change least.
 * The first rounds only warm up.
 */
final class Rotation {
  private static final int WARM_UP = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Interaction> interactions;
  private final Map<Way, List<Double>> seconds = new LinkedHashMap<>();

  Rotation(List<Way> ways, List<Interaction> interactions) {
    this.interactions = interactions;
    ways.forEach(way -> seconds.put(way, new ArrayList<>()));
  }

  void run(int rounds) throws IOException {
    for (int round = -WARM_UP; round < rounds; round++) {
      for (Way way : seconds.keySet()) {
        double time = time(way);
        if (round >= 0) {
          seconds.get(way).add(time);
        }
      }
    }
  }

  private double time(Way way) throws IOException {
    List<Interaction> part = interactions.subList(0, interactions.size() / way.share());
    long start = THREADS.getCurrentThreadCpuTime();
    way.run().emit(part, OutputStream.nullOutputStream());
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9 / part.size();
  }

  /** Prints the medians, and each as a multiple of the first way's. */
  void print(double triplesEach) {
    double first = median(seconds.keySet().iterator().next());
    System.out.printf("%-44s %12s %12s %10s %s%n", "", "ns/triple", "M triples/s", "x", "spread");
    for (Way way : seconds.keySet()) {
      double median = median(way);
      List<Double> times = seconds.get(way).stream().sorted().toList();
      System.out.printf(
          "%-44s %12.1f %12.2f %10.2f %.2f-%.2f%n",
          way.name(),
          median / triplesEach * 1e9,
          triplesEach / median / 1e6,
          median / first,
          times.get(0) / median,
          times.get(times.size() - 1) / median);
    }
  }

  /** The time of the first way as a multiple of the last one's. */
  double ratio() {
    List<Way> ways = List.copyOf(seconds.keySet());
    return median(ways.get(0)) / median(ways.get(ways.size() - 1));
  }

  private double median(Way way) {
    List<Double> times = seconds.get(way).stream().sorted().toList();
    return times.get(times.size() / 2);
  }
}
