package io.github.tflinkrdf.log;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Lines that are not written yet; too many are lost, and counted. */
final class Backlog {
  private static final int MOST = 10_000;
  private static final long PATIENCE_MS = 2000;
  private static final byte[] END = {};

  private final BlockingQueue<byte[]> lines = new ArrayBlockingQueue<>(MOST);
  private final AtomicLong lost = new AtomicLong();
  private final CountDownLatch over = new CountDownLatch(1);

  /**
   * @param writer may take its time
   */
  Backlog(Consumer<byte[]> writer) {
    Thread thread = new Thread(() -> work(writer), "log");
    thread.setDaemon(true);
    thread.start();
  }

  void add(byte[] line) {
    if (!lines.offer(line)) {
      lost.incrementAndGet();
    }
  }

  /** How many were lost since this was asked last; 0 as long as that could be lost too. */
  long lost() {
    return lines.remainingCapacity() > 0 ? lost.getAndSet(0) : 0;
  }

  void close() {
    try {
      if (lines.offer(END, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        over.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(Consumer<byte[]> writer) {
    try {
      for (byte[] line = lines.take(); line != END; line = lines.take()) {
        writer.accept(line);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      over.countDown();
    }
  }
}
