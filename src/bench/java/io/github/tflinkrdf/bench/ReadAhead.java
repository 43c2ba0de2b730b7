package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.TaskResult;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

/** Reads N-Triples in a thread of its own, some batches ahead of the caller's, which loads them. */
final class ReadAhead extends StreamRDFBase {
  private static final int BATCH = 4096;
  private static final int BATCHES = 8;
  private static final List<Triple> END = List.of();

  private final BlockingQueue<List<Triple>> queue = new ArrayBlockingQueue<>(BATCHES);
  private List<Triple> batch = new ArrayList<>(BATCH);

  private ReadAhead() {}

  static void read(Path file, StreamRDF sink) throws InterruptedException {
    ExecutorService thread = Executors.newSingleThreadExecutor(ReadAhead::thread);
    try {
      ReadAhead ahead = new ReadAhead();
      Future<Boolean> reading = thread.submit(() -> ahead.read(file));
      for (List<Triple> some = ahead.queue.take(); some != END; some = ahead.queue.take()) {
        some.forEach(sink::triple);
      }
      TaskResult.of(reading);
    } finally {
      thread.shutdownNow();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "read-ahead");
    thread.setDaemon(true);
    return thread;
  }

  private boolean read(Path file) throws Exception {
    try (InputStream in = TripleSum.open(file)) {
      NTriplesReader.read(in, this);
      send();
    } finally {
      queue.put(END);
    }
    return true;
  }

  @Override
  public void triple(Triple triple) {
    batch.add(triple);
    if (batch.size() == BATCH) {
      send();
    }
  }

  private void send() {
    try {
      queue.put(batch);
    } catch (InterruptedException e) {
      throw new IllegalStateException("given up", e);
    }
    batch = new ArrayList<>(BATCH);
  }
}
