package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.gather.Ballot.Rank;
import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.report.Location;
import java.util.List;

/** What is known of one accession over the whole input. */
final class Known {
  final String accession;
  final int number;

  /** {@link AccessionCode}. */
  final long code;

  final Ballot names = new Ballot();
  final Ballot organisms = new Ballot();
  final GeneIds genes = new GeneIds();
  private Party latest;
  private String latestOrganism;
  private int repeats;
  private int firstLine;
  private String firstFile = "";
  private long orthologsSeen;
  private boolean seen;
  private boolean factor;
  private boolean target;
  private boolean paged;
  private String mentioned;
  private String label;
  private Pages pages;

  /**
   * @param number counted from 1 as accessions come
   */
  Known(String accession, int number) {
    this.accession = accession;
    this.number = number;
    this.code = AccessionCode.of(accession);
  }

  void seenAt(Location at) {
    if (!seen || isBefore(at)) {
      seen = true;
      firstFile = at.file();
      firstLine = at.line();
    }
  }

  /** Most places are of one file, whose name need not be compared letter by letter. */
  private boolean isBefore(Location at) {
    String file = at.file();
    return file.equals(firstFile) ? at.line() < firstLine : file.compareTo(firstFile) < 0;
  }

  /** Is named as an ortholog in rows of a table; only its file is noted, for they are many. */
  void mentionedAt(String file) {
    mentioned = mentioned == null || file.compareTo(mentioned) < 0 ? file : mentioned;
  }

  /** True if these orthologs, as this file prints them, are not those seen last. */
  boolean orthologsAreNew(Orthologs orthologs, int file) {
    long these = orthologs.fingerprint() * 31 + file;
    boolean fresh = these != orthologsSeen;
    orthologsSeen = these;
    return fresh;
  }

  /** A row names it. Rows of a table give the same objects, which are counted. */
  void row(Party party, String organism) {
    if (party != latest || organism != latestOrganism) {
      settle();
      latest = party;
      latestOrganism = organism;
    }
    repeats++;
  }

  /** Takes what was counted; must be called before anything is asked. */
  void settle() {
    if (repeats > 0) {
      named(latest, Rank.ROW, repeats);
      organisms.vote(latestOrganism, Rank.ROW, repeats);
      repeats = 0;
    }
  }

  /** So many rows name it. */
  void named(Party party, Rank rank, int rows) {
    for (int i = 0; i < party.names().size(); i++) {
      names.vote(party.names().get(i), i == 0 ? rank : Rank.FURTHER_NAME, rows);
    }
    genes.add(party.geneIds());
  }

  void header(HeaderRow row) {
    factor |= row.factor();
    target |= row.target();
    pages = pages == null ? new Pages() : pages;
    pages.add(row);
  }

  void isFactor() {
    factor = true;
  }

  void isTarget() {
    target = true;
  }

  void hasPage() {
    paged = true;
  }

  /** The first row that speaks of it; else the first file that names it as an ortholog. */
  Location first() {
    return seen ? new Location(firstFile, firstLine) : Location.of(mentioned);
  }

  /** May be asked by any thread, once the input has ended. */
  String label() {
    String found = label;
    if (found == null) {
      found = names.winner(accession);
      label = found;
    }
    return found;
  }

  String organism() {
    return organisms.winner("");
  }

  boolean hasRecord() {
    return pages != null;
  }

  Protein protein() {
    return new Protein(
        List.of(first()),
        accession,
        label(),
        names.others(),
        organism(),
        genes.only(),
        genes.candidates(),
        hasRecord() ? pages.matrices() : List.of(),
        factor,
        target,
        paged,
        genes.stated());
  }

  SourceRecord record() {
    return pages.record(accession);
  }
}
