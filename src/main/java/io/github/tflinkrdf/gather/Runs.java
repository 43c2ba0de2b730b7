package io.github.tflinkrdf.gather;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Items on disk, as any number of sorted runs. The files are deleted on {@link #close}, also after
 * a failure.
 */
final class Runs<T> implements AutoCloseable {
  /** Runs that are read at once; each takes about a megabyte. */
  static final int FAN_IN = 64;

  private final Comparator<? super T> order;
  private final Codec<T> codec;
  private final RunFiles files;
  private final List<Run<T>> runs = new ArrayList<>();
  private final List<Merge<T>> open = new ArrayList<>();

  /**
   * @param folder for the runs; made if one is needed and it is not there
   */
  Runs(Comparator<? super T> order, Codec<T> codec, Path folder) {
    this.order = order;
    this.codec = codec;
    this.files = new RunFiles(folder);
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Writes a run. */
  void add(Iterator<T> sorted) {
    runs.add(Run.write(files.create(), sorted, codec));
  }

  /** All items in order; may be called again. Those that compare equal come in no fixed order. */
  Iterator<T> merged() {
    while (runs.size() > FAN_IN) {
      mergeFirstRuns();
    }
    Merge<T> merge = new Merge<>(runs, order);
    open.add(merge);
    return merge;
  }

  private void mergeFirstRuns() {
    int count = Math.min(FAN_IN, runs.size() - FAN_IN + 1);
    List<Run<T>> first = List.copyOf(runs.subList(0, count));
    try (Merge<T> merged = new Merge<>(first, order)) {
      add(merged);
    }
    first.forEach(run -> files.delete(run.file()));
    runs.subList(0, count).clear();
  }

  @Override
  public void close() {
    runs.clear();
    try {
      open.forEach(Merge::close);
    } finally {
      files.close();
    }
  }

  /** Closes several; one that fails does not keep the others. */
  static void closeAll(List<Runnable> closings) {
    RuntimeException failure = null;
    for (Runnable closing : closings) {
      try {
        closing.run();
      } catch (UncheckedIOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
