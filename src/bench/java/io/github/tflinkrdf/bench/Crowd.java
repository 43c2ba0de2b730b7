package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/**
 * Clients that each ask one query after the other.
 *
 * @param clients how many ask at the same time
 * @param apart whether each has an address of its own
 */
record Crowd(int clients, boolean apart) {
  /** An answer that takes longer is none. */
  static final int PATIENCE = 15_000;

  /**
   * What came of it.
   *
   * @param seconds that it took
   * @param nanos of each answer, sorted
   * @param failures requests without an answer, or with another status than 200
   */
  record Figures(double seconds, long[] nanos, long failures) {
    double rate() {
      return nanos.length / seconds;
    }

    /** Milliseconds; not a number if there was no answer. */
    double percentile(double share) {
      return nanos.length == 0
          ? Double.NaN
          : nanos[(int) Math.min(nanos.length - 1, share * nanos.length)] / 1e6;
    }
  }

  /** Asks for so many seconds. */
  Figures ask(int port, Deck deck, double seconds) throws InterruptedException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    return ask(port, deck, () -> System.nanoTime() < end);
  }

  /** Asks as long as it holds. */
  Figures ask(int port, Deck deck, BooleanSupplier goesOn) throws InterruptedException {
    deck.rewind();
    ConcurrentLinkedQueue<long[]> times = new ConcurrentLinkedQueue<>();
    AtomicLong failures = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    long began = System.nanoTime();
    for (int i = 0; i < clients; i++) {
      int number = apart ? i : 0;
      Thread thread =
          new Thread(
              () -> times.add(askAlone(number, port, deck, goesOn, failures)), "caller-" + i);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double took = (System.nanoTime() - began) / 1e9;
    long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Figures(took, all, failures.get());
  }

  private static long[] askAlone(
      int number, int port, Deck deck, BooleanSupplier goesOn, AtomicLong failures) {
    LongStream.Builder times = LongStream.builder();
    try (Caller caller = new Caller(Caller.address(number), port, PATIENCE)) {
      while (goesOn.getAsBoolean()) {
        byte[] request = deck.next().request();
        long began = System.nanoTime();
        if (isAnswered(caller, request)) {
          times.add(System.nanoTime() - began);
        } else {
          failures.incrementAndGet();
        }
      }
    }
    return times.build().toArray();
  }

  private static boolean isAnswered(Caller caller, byte[] request) {
    try {
      return caller.ask(request).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
