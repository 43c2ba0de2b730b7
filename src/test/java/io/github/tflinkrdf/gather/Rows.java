package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.record.Place;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;
import io.github.tflinkrdf.report.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Rows for tests, with little to say. */
final class Rows {
  static final String HUMAN = "http://purl.uniprot.org/taxonomy/9606";
  static final String FLY = "http://purl.uniprot.org/taxonomy/7227";
  static final Evidence NONE = evidence(List.of(), List.of(), List.of(), null);

  private Rows() {}

  static Location at(int line) {
    return new Location("a.md", line);
  }

  static Party party(String accession, String... names) {
    return new Party(accession, List.of(names), List.of());
  }

  static Party withGenes(String accession, String... geneIds) {
    return new Party(accession, List.of(), List.of(geneIds));
  }

  static Evidence evidence(
      List<String> databases, List<String> methods, List<String> articles, Boolean smallScale) {
    return new Evidence(databases, methods, articles, Optional.ofNullable(smallScale));
  }

  static HeaderRow header(Party protein, String organism) {
    return new HeaderRow(at(1), protein, organism, false, false, List.of(), OptionalInt.empty(), 0);
  }

  static HeaderRow counting(int line, String accession, int stated, int listed) {
    OptionalInt number = stated < 0 ? OptionalInt.empty() : OptionalInt.of(stated);
    return new HeaderRow(
        at(line), party(accession), HUMAN, true, false, List.of("MA0260.1"), number, listed);
  }

  static InteractionRow interaction(int line, Party factor, Party target) {
    return interaction(line, factor.accession(), factor, target, NONE);
  }

  static InteractionRow interaction(
      int line, String record, Party factor, Party target, Evidence evidence) {
    return new InteractionRow(at(line), record, factor, target, HUMAN, evidence);
  }

  static OrthologRow ortholog(int line, String record, String other, boolean linked) {
    return new OrthologRow(at(line), record, other, false, linked, FLY);
  }

  static OrthologRow oma(int line, String record, String id) {
    return new OrthologRow(at(line), record, id, true, false, FLY);
  }

  static Optional<Place> place(String assembly, int start, int end) {
    return Optional.of(new Place(assembly, "chr4", start, end));
  }

  static SiteRow site(int line, String id, Optional<Place> place, char strand, String... database) {
    return site(line, id, "P00001", place, strand, database);
  }

  static SiteRow site(
      int line, String id, String factor, Optional<Place> place, char strand, String... database) {
    Evidence evidence = evidence(List.of(database), List.of(), List.of("77"), true);
    return new SiteRow(at(line), factor, id, party(factor), HUMAN, place, strand, evidence);
  }

  static SequenceRow sequence(int line, String id, Optional<Place> place, String letters) {
    return new SequenceRow(at(line), "P00001", id, party("P00001"), HUMAN, place, letters);
  }
}
