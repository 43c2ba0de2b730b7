package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a record below its header, still raw: those that regulate its gene, and so on. */
record Sections(
    List<RowContext> factors,
    List<RowContext> targets,
    List<RowContext> sites,
    RowContext orthologsAt,
    List<OrthologParser.Entry> orthologs,
    List<RowContext> body) {
  static Sections of(RecordContext record) {
    String json = record.text(Keys.ORTHOLOGS);
    return new Sections(
        record.rows(Keys.FACTORS),
        record.rows(Keys.TARGETS),
        record.rows(Keys.SITES),
        record.key(Keys.ORTHOLOGS),
        Cells.isMissing(json) ? List.of() : OrthologParser.entries(json),
        record.body());
  }

  int size() {
    return factors.size() + targets.size() + sites.size() + orthologs.size() + body.size();
  }

  /** Gives up every row. */
  void reject(Reason reason, String detail) {
    Stream.of(factors, targets, sites, body)
        .flatMap(List::stream)
        .forEach(row -> row.reject(reason, detail));
    orthologs.forEach(entry -> orthologsAt.reject(reason, detail));
  }
}
