package io.github.tflinkrdf.record;

import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Optional;

/**
 * Reads an entry of a FASTA file of binding sites: the header, which begins with {@code >}, and the
 * lines of the sequence. A header names no organism; that of the assembly stands for it.
 */
final class FastaParser {
  private static final String MARK = ">";

  private final Vocabulary vocabulary;
  private final SequenceParser sequences;

  FastaParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.sequences = new SequenceParser(vocabulary);
  }

  Optional<SequenceRow> parse(RowContext row) {
    String entry = row.text();
    int end = entry.indexOf('\n');
    String header = end < 0 ? entry : entry.substring(0, end);
    String letters = end < 0 ? "" : joined(entry.substring(end + 1));
    return sequences
        .parse(row, Subject.NONE, header.startsWith(MARK) ? header.substring(1) : header, letters)
        .map(this::ofAssembly);
  }

  /** The sequence without line ends, as nearly every entry has it in one line. */
  private static String joined(String lines) {
    boolean one = lines.indexOf('\n') < 0 && lines.indexOf('\r') < 0;
    return one ? lines.strip() : lines.replaceAll("\\s", "");
  }

  private SequenceRow ofAssembly(SequenceRow row) {
    String organism =
        row.place().map(place -> vocabulary.assembly(place.assembly()).organism()).orElse("");
    return new SequenceRow(
        row.at(), row.record(), row.siteId(), row.factor(), organism, row.place(), row.sequence());
  }
}
