package io.github.tflinkrdf.store.load;

import io.github.tflinkrdf.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Sorts and packs two indexes at a time: the threads of the loader. */
final class Packing implements AutoCloseable {
  private static final int THREADS = 2;

  private final DatasetGraphTDB database;
  private final Scratch scratch;
  private final LoadSettings settings;
  private final long memory;
  private final ExecutorService executor =
      Executors.newFixedThreadPool(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "tflink-index");
            thread.setDaemon(true);
            return thread;
          });

  Packing(DatasetGraphTDB database, Scratch scratch, LoadSettings settings) {
    this.database = database;
    this.scratch = scratch;
    this.settings = settings;
    this.memory = settings.memory() * 3 / 4 / THREADS;
  }

  /** Packs the node index and numbers the nodes. */
  Numbering numbering(NodeRanks ranks, List<Long> predicateCodes) {
    BPlusTree tree =
        LoaderOps.ntBPTree(database.getTripleTable().getNodeTupleTable().getNodeTable());
    Future<Longs> aliases =
        executor.submit(() -> NodeIndex.pack(tree, ranks, scratch, settings, memory));
    Future<InlineOrder> inline =
        executor.submit(() -> InlineOrder.of(ranks.inlineIds, scratch, settings, memory));
    return new Numbering(ranks, result(aliases), result(inline), predicateCodes);
  }

  /** Packs the three indexes of triples; the statistics see each triple in each order. */
  void indexes(TripleLog log, Numbering numbering, Statistics statistics) {
    List<Future<?>> all = new ArrayList<>();
    for (TripleOrder order : TripleOrder.values()) {
      TripleIndex.Seen seen = statistics.of(order);
      BPlusTree tree = LoaderOps.idxBTree(TDBInternal.findIndex(database, order.name()));
      TripleKeys keys = TripleKeys.of(order, numbering, settings.keyBits());
      Callable<Boolean> task =
          () -> {
            TripleIndex.pack(tree, keys, log, numbering, scratch, settings, memory, seen);
            return true;
          };
      all.add(executor.submit(task));
    }
    all.forEach(Packing::result);
  }

  private static <T> T result(Future<T> future) {
    try {
      return TaskResult.of(future);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Ends the threads before the room that they use is taken away. */
  @Override
  public void close() {
    scratch.giveUp();
    executor.shutdown();
    boolean interrupted = Thread.interrupted();
    while (!executor.isTerminated()) {
      try {
        executor.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
