package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.source.Layout;
import io.github.tflinkrdf.source.Piece;
import io.github.tflinkrdf.source.RawRow;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads rows of tables. May be used by several threads. */
final class TableParser {
  private final Vocabulary vocabulary;
  private final Map<Layout, Function<RowContext, Optional<? extends Row>>> parsers =
      new EnumMap<>(Layout.class);

  TableParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Layout layout : Layout.values()) {
      switch (layout) {
        case INTERACTIONS, INTERACTIONS_OLD, INTERACTIONS_CSV, INTERACTIONS_V03 ->
            parsers.put(layout, new InteractionTableParser(vocabulary, layout)::parse);
        case MITAB -> parsers.put(layout, new MitabParser(vocabulary)::parse);
        case SITES_OLD, SITES_CSV, SITES_OF, SITES ->
            parsers.put(layout, new SiteTableParser(vocabulary, layout)::parse);
        case GFF3 -> parsers.put(layout, new Gff3Parser(vocabulary)::parse);
        case FASTA -> parsers.put(layout, new FastaParser(vocabulary)::parse);
        case TARGETS_OF, FACTORS_OF -> {
          // their rows depend on the file
        }
      }
    }
  }

  ParsedRecord parse(Piece.Lines lines) {
    if (parsers.containsKey(lines.layout())) {
      return rows(lines, parsers.get(lines.layout()));
    }
    Optional<String> protein = FileProtein.of(lines.file());
    if (protein.isPresent()) {
      return rows(
          lines, new InteractionTableParser(vocabulary, lines.layout(), protein.get())::parse);
    }
    return lines.first() ? lost(lines) : new ParsedRecord(List.of(), List.of(), 0);
  }

  /** Said once of a file, however many pieces it has. */
  private static ParsedRecord lost(Piece.Lines lines) {
    List<Finding> findings = new ArrayList<>();
    RawRow header = new RawRow("", lines.header().line(), "");
    new RowContext(lines.file(), "", header, findings)
        .reject(Reason.TABLE_NAME, "expected targets_of_ACCESSION.tsv or tfs_of_ACCESSION.tsv");
    return new ParsedRecord(List.of(), findings, 1);
  }

  private static ParsedRecord rows(
      Piece.Lines lines, Function<RowContext, Optional<? extends Row>> parser) {
    List<Row> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    TableRows raw = new TableRows(lines, findings);
    int read = 0;
    for (Optional<RowContext> row = raw.next(); row.isPresent(); row = raw.next()) {
      parser.apply(row.get()).ifPresent(rows::add);
      read++;
    }
    return new ParsedRecord(rows, findings, read + raw.rejected());
  }
}
