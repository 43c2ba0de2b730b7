package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.OrganismTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the orthologs in two cells of a row, {@code Dr:Q9PWH3;Mm:O54908}: those that TFLink has
 * pages of, and the others. One that cannot be read is a warning.
 */
final class OrthologCells {
  /** FNV-1a of 64 bits: www.isthe.com/chongo/tech/comp/fnv. */
  private static final long OFFSET = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private final Vocabulary vocabulary;

  OrthologCells(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * @param accession of the protein they are orthologs of
   */
  Orthologs of(RowContext row, String accession, String linked, String unlinked) {
    if (Cells.isMissing(linked) && Cells.isMissing(unlinked)) {
      return Orthologs.NONE;
    }
    Set<Ortholog> all = new LinkedHashSet<>();
    Cells.list(linked).forEach(o -> ortholog(row, accession, o, true).ifPresent(all::add));
    Cells.list(unlinked).forEach(o -> ortholog(row, accession, o, false).ifPresent(all::add));
    return all.isEmpty()
        ? Orthologs.NONE
        : new Orthologs(fingerprint(linked, unlinked), List.copyOf(all));
  }

  private Optional<Ortholog> ortholog(
      RowContext row, String accession, String printed, boolean linked) {
    int colon = printed.indexOf(':');
    String id = printed.substring(colon + 1).strip();
    boolean uniProt = Identifiers.isUniProt(id);
    Optional<OrganismTerm> organism =
        vocabulary.organismOfCode(printed.substring(0, Math.max(0, colon)).strip());
    if (organism.isEmpty() || id.equals(accession) || !uniProt && !Identifiers.isOma(id)) {
      row.warn(Reason.ORTHOLOG_CELL, "'%s'".formatted(printed));
      return Optional.empty();
    }
    return Optional.of(new Ortholog(id, !uniProt, linked, organism.get().iri()));
  }

  /** The same for the same cells; 0 stands for no orthologs. */
  static long fingerprint(String linked, String unlinked) {
    long hash = hash(hash(hash(OFFSET, linked), "\t"), unlinked);
    return hash == 0 ? 1 : hash;
  }

  private static long hash(long before, String text) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }
}
