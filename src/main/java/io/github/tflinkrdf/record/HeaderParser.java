package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the header of a record: all keys but those that hold rows. */
final class HeaderParser {
  private static final String FACTOR = "transcription factor";
  private static final String TARGET = "target gene";
  private static final Set<String> FUNCTIONS = Set.of(FACTOR, TARGET, FACTOR + " and " + TARGET);
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Organisms organisms;

  HeaderParser(Vocabulary vocabulary) {
    this.organisms = new Organisms(vocabulary);
  }

  /** The protein of the record, or nothing and an error. */
  Optional<Subject> subject(RecordContext record) {
    String type = record.text(Keys.TYPE);
    if (!type.equals("protein")) {
      String detail = "type is '%s', expected protein".formatted(type);
      return record.key(Keys.TYPE).reject(Reason.NOT_A_PROTEIN_RECORD, detail);
    }
    RowContext key = record.key(Keys.ACCESSION);
    String accession = record.text(Keys.ACCESSION);
    if (!Identifiers.isUniProt(accession)) {
      return key.reject(Reason.RECORD_ACCESSION, "'%s'".formatted(accession));
    }
    String organism = organisms.iri(record.key(Keys.ORGANISM), record.text(Keys.ORGANISM));
    return Optional.of(new Subject(accession, organism));
  }

  /**
   * @param listed how many interaction rows the record has
   */
  HeaderRow parse(RecordContext record, Subject subject, int listed) {
    warn(record, subject);
    String function = record.text(Keys.FUNCTION);
    return new HeaderRow(
        record.key(Keys.ACCESSION).at(),
        protein(record, subject),
        subject.organism(),
        FUNCTIONS.contains(function) && function.contains(FACTOR),
        FUNCTIONS.contains(function) && function.contains(TARGET),
        matrices(record),
        stated(record, listed),
        listed);
  }

  private static Party protein(RecordContext record, Subject subject) {
    return PartyParser.parse(
        record.key(Keys.GENE_IDS),
        subject.accession(),
        record.text(Keys.NAMES),
        record.text(Keys.GENE_IDS));
  }

  private static void warn(RecordContext record, Subject subject) {
    String title = record.text(Keys.TITLE);
    if (!title.equals(subject.accession())) {
      String detail = "'%s', expected %s".formatted(title, subject.accession());
      record.key(Keys.TITLE).warn(Reason.TITLE, detail);
    }
    String function = record.text(Keys.FUNCTION);
    if (!FUNCTIONS.contains(function)) {
      record.key(Keys.FUNCTION).warn(Reason.FUNCTION, "'%s'".formatted(function));
    }
    record.unknownKeys().forEach(key -> key.warn(Reason.UNKNOWN_KEY, key.field()));
  }

  private static List<String> matrices(RecordContext record) {
    List<String> printed =
        record.rows(Keys.MATRICES).stream()
            .flatMap(row -> Cells.list(row.text()).stream())
            .distinct()
            .toList();
    printed.stream()
        .filter(id -> !Identifiers.isMatrix(id))
        .forEach(id -> record.key(Keys.MATRICES).warn(Reason.MATRIX_ID, "'%s'".formatted(id)));
    return printed.stream().filter(Identifiers::isMatrix).toList();
  }

  private static OptionalInt stated(RecordContext record, int listed) {
    String printed = record.text(Keys.INTERACTIONS);
    RowContext key = record.key(Keys.INTERACTIONS);
    if (Cells.isMissing(printed)) {
      return OptionalInt.empty();
    }
    if (!NUMBER.matcher(printed).matches()) {
      key.warn(Reason.INTERACTION_NUMBER, "'%s'".formatted(printed));
      return OptionalInt.empty();
    }
    int stated = Integer.parseInt(printed);
    if (stated > listed) {
      key.warn(Reason.RECORD_INCOMPLETE, "%d listed of %d".formatted(listed, stated));
    }
    return OptionalInt.of(stated);
  }
}
