package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.gather.Description;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was written: descriptions by kind, and the rows whose content they hold. */
final class Written {
  private final Meter meter;
  private final Map<String, Long> described = new TreeMap<>();
  private final Census census;
  private long rows;
  private long mentioned;
  private boolean mentioning;

  /**
   * @param total rows that are to be written, if none is found wrong any more
   */
  Written(Meter meter, Census census, long total) {
    this.meter = meter;
    this.census = census;
    meter.stage("writing", "rows", total);
  }

  /** Descriptions that were kept. */
  void add(Batch batch) {
    if (!batch.kept.isEmpty()) {
      // a batch is of one kind
      String kind = batch.kept.get(0).getClass().getSimpleName();
      described.merge(kind, (long) batch.kept.size(), Long::sum);
      census.add(batch.kept);
    }
    mentioned += batch.kept.size();
    meter.advance(mentioning ? mentioned : rows);
  }

  /** All rows are written; what follows is what they speak of. */
  void beginMentions() {
    mentioning = true;
    mentioned = 0;
    meter.stage("writing", "places and terms", 0);
  }

  /** A description that rows state, and that was kept. */
  void rowsOf(Description description) {
    rows += description.from().size();
  }

  long rows() {
    return rows;
  }

  Map<String, Long> described() {
    return described;
  }
}
