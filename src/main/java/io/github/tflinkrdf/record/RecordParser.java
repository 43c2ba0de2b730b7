package io.github.tflinkrdf.record;

import io.github.tflinkrdf.record.InteractionParser.Role;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Parsed;
import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.report.Severity;
import io.github.tflinkrdf.source.RawRecord;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a record of any generation. A malformed value in a good row is a warning and is left out; a
 * malformed row is an error and costs no other row. May be used by several threads.
 */
public final class RecordParser {
  private final HeaderParser headers;
  private final InteractionParser interactions;
  private final SiteParser sites;
  private final OrthologParser orthologs;
  private final SequenceParser sequences;

  public RecordParser(Vocabulary vocabulary) {
    this.headers = new HeaderParser(vocabulary);
    this.interactions = new InteractionParser(new EvidenceParser(vocabulary));
    this.sites = new SiteParser(vocabulary);
    this.orthologs = new OrthologParser(vocabulary);
    this.sequences = new SequenceParser(vocabulary);
  }

  /** What was read of a file; one that could not be read counts as one row, which is rejected. */
  public ParsedRecord parse(Parsed<RawRecord> raw) {
    List<Finding> before = raw.findings();
    int errors = (int) before.stream().filter(f -> f.severity() == Severity.ERROR).count();
    return raw.value().map(this::parse).orElse(new ParsedRecord(List.of(), before, errors));
  }

  public ParsedRecord parse(RawRecord raw) {
    RecordContext record = new RecordContext(raw);
    Sections sections = Sections.of(record);
    List<Row> rows = headers.subject(record).map(s -> rows(record, sections, s)).orElse(List.of());
    if (rows.isEmpty()) {
      sections.reject(Reason.LOST_WITH_RECORD, "the record is not read");
    }
    return new ParsedRecord(rows, record.findings(), 1 + sections.size());
  }

  private List<Row> rows(RecordContext record, Sections sections, Subject subject) {
    List<Row> listed = new ArrayList<>();
    keep(listed, sections.factors(), row -> interactions.parse(row, subject, Role.FACTOR));
    keep(listed, sections.targets(), row -> interactions.parse(row, subject, Role.TARGET));
    List<Row> rows = new ArrayList<>();
    rows.add(headers.parse(record, subject, listed.size()));
    rows.addAll(listed);
    keep(rows, sections.sites(), row -> sites.parse(row, subject));
    keep(
        rows,
        sections.orthologs(),
        entry -> orthologs.parse(sections.orthologsAt(), subject, entry));
    keep(rows, sections.body(), row -> sequences.parse(row, subject));
    return rows;
  }

  private static <T> void keep(
      List<Row> kept, List<T> raw, Function<T, Optional<? extends Row>> parser) {
    raw.forEach(row -> parser.apply(row).ifPresent(kept::add));
  }
}
