package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One hostile client at an address of its own: over several connections it asks for a cross product
 * without end, never the same twice, hangs up after two seconds, and asks again; refused, it waits
 * a tenth of a second.
 */
final class Assault {
  private static final int CONNECTIONS = 16;
  private static final int ADDRESS = 249;
  private static final int PATIENCE = 2_000;
  private static final int PAUSE = 100;
  private static final String ENDLESS =
      "SELECT (COUNT(*) + %d AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  private final List<Thread> threads = new ArrayList<>();
  private final AtomicLong asked = new AtomicLong();
  private volatile boolean over;

  Assault(int port, String path) {
    for (int i = 0; i < CONNECTIONS; i++) {
      Thread thread = new Thread(() -> go(port, path), "hostile-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
  }

  private void go(int port, String path) {
    try (Caller caller = new Caller(Caller.address(ADDRESS), port, PATIENCE)) {
      while (!over) {
        try {
          caller.ask(Caller.query(path, "*/*", ENDLESS.formatted(asked.incrementAndGet())));
          Thread.sleep(PAUSE);
        } catch (IOException e) {
          // its connection is closed, its query may run on
          continue;
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }

  /** Ends it, when the last of its queries was answered or given up. */
  void end() throws InterruptedException {
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
