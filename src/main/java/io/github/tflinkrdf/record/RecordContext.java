package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.source.RawField;
import io.github.tflinkrdf.source.RawRecord;
import io.github.tflinkrdf.source.RawRow;
import java.util.ArrayList;
import java.util.List;

/** A raw record while it is parsed: its values by key, and what has been found wrong so far. */
final class RecordContext {
  private final RawRecord raw;
  private final List<Finding> findings = new ArrayList<>();

  RecordContext(RawRecord raw) {
    this.raw = raw;
  }

  /** The text of a key; empty if it has none. */
  String text(String key) {
    return raw.field(key).map(RawField::value).orElse("");
  }

  /** A key, to say something of it; the first line of the record if there is no such key. */
  RowContext key(String key) {
    RawRow row = raw.field(key).map(RawField::first).orElse(new RawRow("", 1, "---"));
    return context(key, row);
  }

  /** The rows of a key; none if its value is missing. */
  List<RowContext> rows(String key) {
    List<RawRow> rows = raw.field(key).map(RawField::rows).orElse(List.of());
    boolean missing = rows.size() == 1 && Cells.isMissing(rows.get(0).text());
    return missing ? List.of() : rows.stream().map(row -> context(key, row)).toList();
  }

  List<RowContext> body() {
    return raw.body().stream().map(row -> context(Keys.BODY, row)).toList();
  }

  /** The keys that no generation is known to have. */
  List<RowContext> unknownKeys() {
    return raw.fields().keySet().stream().filter(k -> !Keys.isKnown(k)).map(this::key).toList();
  }

  List<Finding> findings() {
    return findings;
  }

  private RowContext context(String key, RawRow row) {
    return new RowContext(raw.file(), key, row, findings);
  }
}
