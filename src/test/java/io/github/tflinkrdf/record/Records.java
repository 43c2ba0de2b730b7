package io.github.tflinkrdf.record;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.source.Inputs;
import io.github.tflinkrdf.source.RecordReader;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;

/** Records for tests: written in a line or two, parsed with the bundled tables. */
public final class Records {
  private static final RecordParser PARSER = newParser();

  private static final String HEADER =
      """
      ---
      type: protein
      title: P11111
      protein_name: Abc1
      uniprot_accession: P11111
      ncbi_gene_id: '11'
      organism: Drosophila melanogaster
      function: transcription factor and target gene
      """;

  private Records() {}

  public static RecordParser newParser() {
    return new RecordParser(Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE));
  }

  /** Parses the text of a file {@code r.md}. */
  public static ParsedRecord parse(String text) {
    return PARSER.parse(RecordReader.read(Inputs.of(text)));
  }

  /** Parses a sound fly record whose header is followed by that YAML, which begins in line 9. */
  static ParsedRecord with(String yaml) {
    return parse(HEADER + yaml + "---\n");
  }

  /** The same with a body, which begins in line 10. */
  static ParsedRecord withBody(String body) {
    return parse(HEADER + "---\n" + body);
  }

  /** The same with some text of the header replaced. */
  static ParsedRecord withHeader(String text, String replacement) {
    if (!HEADER.contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return parse(HEADER.replace(text, replacement) + "---\n");
  }

  /** The only row of a kind. */
  static <T extends Row> T only(ParsedRecord record, Class<T> kind) {
    List<T> rows = rows(record, kind);
    if (rows.size() != 1) {
      throw new AssertionError("expected one " + kind.getSimpleName() + " of " + record);
    }
    return rows.get(0);
  }

  static <T extends Row> List<T> rows(ParsedRecord record, Class<T> kind) {
    return record.rows().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** {@code LINE REASON} of every finding, in the order found. */
  static String findings(ParsedRecord record) {
    return record.findings().stream()
        .map(finding -> finding.where().line() + " " + finding.reason())
        .collect(Collectors.joining(", "));
  }

  static Finding finding(ParsedRecord record) {
    if (record.findings().size() != 1) {
      throw new AssertionError("expected one finding: " + record.findings());
    }
    return record.findings().get(0);
  }
}
