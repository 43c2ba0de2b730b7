package io.github.tflinkrdf.gather;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Sorts interaction rows as {@link Sorter} sorts items. */
final class PairSorter implements AutoCloseable {
  private final KnownTable accessions;
  private final Words words;
  private final long memoryBudget;
  private final Runs<PairRow> runs;
  private PairRows rows;
  private long evidenceBefore;
  private boolean sorted;

  PairSorter(KnownTable accessions, Words words, Path spillFolder, long memoryBudget) {
    this.accessions = accessions;
    this.words = words;
    this.memoryBudget = memoryBudget;
    this.runs = new Runs<>(PairRow.BY_PAIR, new PairRow.PairCodec(accessions), spillFolder);
    this.rows = new PairRows(accessions);
  }

  void add(Known factor, Known target, NumberedEvidence evidence, Known page, int file, int line) {
    rows.add(factor, target, evidence, page, file, line);
    if (weight() > memoryBudget || rows.size() == PairRows.MOST) {
      spill();
    }
  }

  /** Rows share evidence: what was made since the first of them counts. */
  private long weight() {
    return (long) PairRows.WEIGHT * rows.size() + words.recent().weight() - evidenceBefore;
  }

  private void spill() {
    rows.sort();
    runs.add(rows.iterator());
    rows = new PairRows(accessions);
    words.recent().clear();
    evidenceBefore = words.recent().weight();
  }

  /** All rows in order, as one block or several; those of a pair are in one. */
  Iterator<PairRows> sorted() {
    if (!sorted) {
      sorted = true;
      finish();
    }
    return runs.isEmpty() ? List.of(rows).iterator() : new MergedPairs(runs.merged(), accessions);
  }

  private void finish() {
    if (runs.isEmpty()) {
      rows.sort();
    } else if (rows.size() > 0) {
      spill();
    }
  }

  @Override
  public void close() {
    rows = new PairRows(accessions);
    runs.close();
  }
}
