package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a FASTA entry: {@code ID;ACCESSION;NAME;ASSEMBLY;CHROMOSOME:START-END}, then the sequence.
 * Without coordinates it ends in {@code ;-;-} or {@code ;-;-:---}.
 */
final class SequenceParser {
  private static final Pattern SEQUENCE = Pattern.compile("(?i)[ACGTUNRYSWKMBDHV]+");
  private static final Pattern LOCATION = Pattern.compile("(.+):([0-9.]+)-([0-9.]+)");
  private static final int LEAST_PARTS = 5;

  private final PlaceParser places;

  SequenceParser(Vocabulary vocabulary) {
    this.places = new PlaceParser(vocabulary);
  }

  Optional<SequenceRow> parse(RowContext row, Subject subject) {
    String[] entry = row.text().split("\n", 2);
    return parse(row, subject, entry[0], entry.length < 2 ? "" : entry[1]);
  }

  /**
   * @param header without the mark before it
   */
  Optional<SequenceRow> parse(RowContext row, Subject subject, String header, String sequence) {
    List<String> parts = Cells.of(header, ';');
    if (parts.size() < LEAST_PARTS) {
      return row.reject(Reason.SEQUENCE, parts.size() + " parts before the sequence, expected 5");
    }
    if (!Identifiers.isSite(parts.get(0))) {
      return row.reject(Reason.SITE_ID, "'%s'".formatted(parts.get(0)));
    }
    if (!Identifiers.isUniProt(parts.get(1))) {
      return row.reject(Reason.ROW_ACCESSION, "'%s'".formatted(parts.get(1)));
    }
    return SEQUENCE.matcher(sequence).matches()
        ? sequence(row, subject, parts, sequence)
        : row.reject(Reason.SEQUENCE, "'%s', expected letters of bases".formatted(sequence));
  }

  private Optional<SequenceRow> sequence(
      RowContext row, Subject subject, List<String> parts, String sequence) {
    int last = parts.size() - 1;
    PlaceParser.Printed printed = printed(parts.get(last - 1), parts.get(last));
    Optional<Place> place = printed.isMissing() ? Optional.empty() : places.parse(row, printed);
    if (place.isEmpty() && !printed.isMissing()) {
      return Optional.empty();
    }
    String names = String.join(";", parts.subList(2, last - 1));
    return Optional.of(
        new SequenceRow(
            row.at(),
            subject.accession(),
            parts.get(0),
            PartyParser.parse(row, parts.get(1), names, ""),
            subject.organism(),
            place,
            sequence));
  }

  private static PlaceParser.Printed printed(String assembly, String location) {
    Matcher matcher = LOCATION.matcher(location);
    if (matcher.matches()) {
      return new PlaceParser.Printed(
          assembly, matcher.group(1), matcher.group(2), matcher.group(3));
    }
    String chromosome = location.equals("-:---") ? "-" : location;
    return new PlaceParser.Printed(assembly, chromosome, "-", "-");
  }
}
