package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.gather.Ballot.Rank;
import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.Ortholog;
import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.util.stream.Stream;

/** What is known of every accession over the whole input, about half a kilobyte for each. */
final class Accessions {
  private final KnownTable table = new KnownTable();
  private Known latestFactor = table.nobody();

  KnownTable table() {
    return table;
  }

  void header(HeaderRow row) {
    Known known = at(row.protein().accession(), row.at());
    known.named(row.protein(), Rank.OWN_HEADER, 1);
    known.organisms.vote(row.organism(), Rank.OWN_HEADER);
    known.header(row);
    known.hasPage();
  }

  /** The factor of a row. */
  Known factor(InteractionRow row) {
    // rows of one factor come together
    String accession = row.factor().accession();
    if (!accession.equals(latestFactor.accession)) {
      latestFactor = table.of(accession);
    }
    party(latestFactor, row.factor(), row);
    latestFactor.isFactor();
    return latestFactor;
  }

  /** The target of a row. */
  Known target(InteractionRow row) {
    Known known = table.of(row.target().accession());
    party(known, row.target(), row);
    known.isTarget();
    return known;
  }

  private static void party(Known known, Party party, InteractionRow row) {
    known.row(party, row.organism());
    known.seenAt(row.at());
    known.hasPage();
  }

  /** The record that prints a row. */
  Known record(InteractionRow row) {
    return record(row.record(), row.at());
  }

  /**
   * A protein that binds sites.
   *
   * @param rows how many name it so
   * @param first where the first of them stands
   */
  void site(Binder binder, int rows, Location first) {
    Known known = at(binder.party().accession(), first);
    known.named(binder.party(), Rank.ROW, rows);
    known.organisms.vote(binder.organism(), binder.inferred() ? Rank.ASSEMBLY : Rank.ROW, rows);
    known.hasPage();
    known.isFactor();
    record(binder.record(), first);
  }

  /** An OMA entry has no accession; the record that names it has. */
  void ortholog(OrthologRow row) {
    record(row.record(), row.at());
    if (!row.oma()) {
      Known known = at(row.ortholog(), row.at());
      known.organisms.vote(row.organism(), Rank.ORTHOLOG);
      if (row.linked()) {
        known.hasPage();
      }
    }
  }

  /** An ortholog as rows of a table name it, again and again: what is said once is said. */
  void ortholog(Ortholog ortholog, String file) {
    Known known = table.of(ortholog.id());
    known.mentionedAt(file);
    known.organisms.mention(ortholog.organism(), Rank.ORTHOLOG);
    if (ortholog.linked()) {
      known.hasPage();
    }
  }

  private Known record(String accession, Location at) {
    if (accession.isEmpty()) {
      return table.nobody();
    }
    Known known = at(accession, at);
    known.hasPage();
    return known;
  }

  private Known at(String accession, Location at) {
    Known known = table.of(accession);
    known.seenAt(at);
    return known;
  }

  /** Empty strings and lists for an accession that was never seen. */
  Known of(String accession) {
    Known known = table.find(accession);
    return known != null ? known : new Known(accession, 0);
  }

  /** Ends the rows of interactions; only then can anything be asked. */
  void settle() {
    table.all().forEach(Known::settle);
  }

  /** One finding for each accession of several organisms. */
  Stream<Finding> disagreements() {
    return table.all().stream()
        .filter(known -> known.organisms.stated().size() > 1)
        .map(Accessions::disagreement);
  }

  private static Finding disagreement(Known known) {
    String detail =
        "%s is given under %s; %s is used"
            .formatted(
                known.accession, String.join(", ", known.organisms.stated()), known.organism());
    return new Finding(
        known.first(), Reason.ORGANISM_DISAGREES, "organism", known.accession, detail);
  }
}
