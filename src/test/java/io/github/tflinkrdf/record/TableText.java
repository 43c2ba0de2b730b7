package io.github.tflinkrdf.record;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.source.InputFile;
import io.github.tflinkrdf.source.Layout;
import io.github.tflinkrdf.source.PieceReader;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables for tests, read from their bytes to their rows. */
final class TableText {
  static final Vocabulary VOCABULARY = Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE);

  private static final PieceParser PARSER = new PieceParser(VOCABULARY);

  private TableText() {}

  /** The header of a layout and those rows, in which {@code |} stands for what separates cells. */
  static ParsedRecord of(Layout layout, String... rows) {
    String separator = String.valueOf(layout.separator());
    StringBuilder text = new StringBuilder(String.join(separator, layout.columns())).append('\n');
    for (String row : rows) {
      text.append(row.replace("|", separator)).append('\n');
    }
    return parse("t.tsv", text.toString());
  }

  static ParsedRecord parse(String name, String text) {
    return parse(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static ParsedRecord parse(String name, byte[] bytes) {
    List<Row> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int read = 0;
    InputFile input = new InputFile(name, true, () -> new ByteArrayInputStream(bytes));
    try (PieceReader pieces = PieceReader.read(input)) {
      while (pieces.hasNext()) {
        ParsedRecord parsed = PARSER.parse(pieces.next());
        rows.addAll(parsed.rows());
        findings.addAll(parsed.findings());
        read += parsed.read();
      }
    }
    return new ParsedRecord(rows, findings, read);
  }

  static InteractionRow only(ParsedRecord parsed) {
    return Records.only(parsed, InteractionRow.class);
  }
}
