package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Passes over a store that several threads make together, each in a transaction of its own. */
final class Passes {
  private final DatasetGraph store;
  private final int jobs;
  private volatile boolean cancelled;

  Passes(DatasetGraph store, int jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  /** One thread's part of a pass: what it has found so far. */
  interface Share {
    /** Counts one of the pieces that a pass is cut into. */
    void count(int piece);
  }

  /**
   * Makes a pass.
   *
   * @param pieces number of pieces; each is counted once, by whichever thread is free
   * @return the shares of the threads
   * @throws QueryCancelledException if the thread is interrupted meanwhile
   */
  <T extends Share> List<T> make(int pieces, Supplier<T> share) {
    AtomicInteger next = new AtomicInteger();
    return threads(
        () -> {
          T own = share.get();
          for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
            if (cancelled) {
              throw new QueryCancelledException();
            }
            own.count(i);
          }
          return own;
        });
  }

  private <T> List<T> threads(Supplier<T> work) {
    ExecutorService executor = Executors.newFixedThreadPool(jobs, Passes::thread);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < jobs; i++) {
        running.add(executor.submit(() -> Txn.calculateRead(store, work::get)));
      }
      List<T> done = new ArrayList<>();
      running.forEach(task -> addResult(task, done::add));
      return done;
    } finally {
      // not shutdownNow: a thread that is interrupted while it reads closes the store's files
      executor.shutdown();
    }
  }

  private <T> void addResult(Future<T> task, Consumer<T> results) {
    try {
      results.accept(TaskResult.of(task));
    } catch (InterruptedException e) {
      cancelled = true;
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "tflink-count");
    thread.setDaemon(true);
    return thread;
  }
}
