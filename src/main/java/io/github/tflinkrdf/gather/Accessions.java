package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.gather.Ballot.Rank;
import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.Ortholog;
import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is known of every accession over the whole input, about half a kilobyte for each. */
final class Accessions {
  private final Map<String, Known> table = new HashMap<>();
  private Known latest = new Known("");
  private Known before = latest;

  void header(HeaderRow row) {
    Known known = at(row.protein().accession(), row.at());
    known.named(row.protein(), Rank.OWN_HEADER);
    known.organisms.vote(row.organism(), Rank.OWN_HEADER);
    known.header(row);
    known.hasPage();
  }

  void interaction(InteractionRow row) {
    party(row.factor(), row.organism(), row.at()).isFactor();
    party(row.target(), row.organism(), row.at()).isTarget();
    record(row.record(), row.at());
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
    Known known = known(ortholog.id());
    known.mentionedAt(Location.of(file));
    known.organisms.mention(ortholog.organism(), Rank.ORTHOLOG);
    if (ortholog.linked()) {
      known.hasPage();
    }
  }

  /** True if these orthologs of an accession, as this file prints them, are not those seen last. */
  boolean orthologsAreNew(String accession, Orthologs orthologs, int file) {
    return known(accession).orthologsAreNew(orthologs, file);
  }

  private Known party(Party party, String organism, Location at) {
    Known known = at(party.accession(), at);
    known.named(party, Rank.ROW);
    known.organisms.vote(organism, Rank.ROW);
    known.hasPage();
    return known;
  }

  private void record(String accession, Location at) {
    if (!accession.isEmpty()) {
      at(accession, at).hasPage();
    }
  }

  private Known at(String accession, Location at) {
    Known known = known(accession);
    known.seenAt(at);
    return known;
  }

  /** The last two are remembered: rows of one factor come together, and name each party twice. */
  private Known known(String accession) {
    if (!accession.equals(latest.accession)) {
      Known other = before;
      before = latest;
      latest = accession.equals(other.accession) ? other : lookUp(accession);
    }
    return latest;
  }

  private Known lookUp(String accession) {
    Known known = table.get(accession);
    if (known == null) {
      known = new Known(accession);
      table.put(accession, known);
    }
    return known;
  }

  /** Empty strings and lists for an accession that was never seen. */
  Known of(String accession) {
    Known known = table.get(accession);
    return known != null ? known : new Known(accession);
  }

  /** All, by accession; ends the input. */
  List<Known> sorted() {
    table.values().forEach(Known::settle);
    return table.values().stream().sorted(Comparator.comparing(known -> known.accession)).toList();
  }

  /** One finding for each accession of several organisms. */
  Stream<Finding> disagreements() {
    return table.values().stream()
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
