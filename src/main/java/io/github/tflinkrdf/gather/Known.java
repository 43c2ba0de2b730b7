package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.report.Location;
import java.util.ArrayList;
import java.util.List;

/** What is known of one accession over the whole input. */
final class Known {
  final String accession;
  final NameBallot names = new NameBallot();
  final Ballot organisms = new Ballot();
  private String[] geneIds = StringSet.EMPTY;
  private String[] matrices = StringSet.EMPTY;
  private boolean factor;
  private boolean target;
  private boolean paged;
  private boolean geneStated;
  private Location first;
  private Location mentioned;
  private long orthologsSeen;
  private String label;
  private List<Location> headers = List.of();
  private int stated = -1;
  private int listed;

  Known(String accession) {
    this.accession = accession;
  }

  void seenAt(Location at) {
    if (first == null || isBefore(at, first)) {
      first = at;
    }
  }

  /** Most places are of one file, whose name need not be compared letter by letter. */
  private static boolean isBefore(Location at, Location other) {
    return at.file().equals(other.file()) ? at.line() < other.line() : at.compareTo(other) < 0;
  }

  /** Is named as an ortholog in rows of a table; only its file is noted, for they are many. */
  void mentionedAt(Location file) {
    mentioned = mentioned == null || file.compareTo(mentioned) < 0 ? file : mentioned;
  }

  /** True if these orthologs, as this file prints them, are not those seen last. */
  boolean orthologsAreNew(Orthologs orthologs, int file) {
    long seen = orthologs.fingerprint() * 31 + file;
    boolean fresh = seen != orthologsSeen;
    orthologsSeen = seen;
    return fresh;
  }

  void named(Party party, Ballot.Rank rank) {
    named(party, rank, 1);
  }

  /** By so many rows. */
  void named(Party party, Ballot.Rank rank, int rows) {
    if (names.vote(party, rank, rows)) {
      geneIds = StringSet.with(geneIds, party.geneIds());
      geneStated = true;
      label = null;
    }
  }

  /** Ends the input. */
  void settle() {
    names.settle();
  }

  void header(HeaderRow row) {
    factor |= row.factor();
    target |= row.target();
    matrices = StringSet.with(matrices, row.matrices());
    headers = headers.isEmpty() ? new ArrayList<>(1) : headers;
    headers.add(row.at());
    stated = Math.max(stated, row.stated().orElse(-1));
    listed = Math.max(listed, row.listed());
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
    return first != null ? first : mentioned;
  }

  /** May be asked by any thread, once the input has ended. */
  String label() {
    String found = label;
    if (found == null) {
      found = names.counted().winner(accession);
      label = found;
    }
    return found;
  }

  String organism() {
    return organisms.winner("");
  }

  List<String> geneIds() {
    return List.of(geneIds);
  }

  /** The one NCBI Gene id; empty if there is none or several. */
  String geneId() {
    return geneIds.length == 1 ? geneIds[0] : "";
  }

  List<String> candidateGeneIds() {
    return geneIds.length > 1 ? geneIds() : List.of();
  }

  /** False for what only lists of orthologs name: they say nothing of genes. */
  boolean geneStated() {
    return geneStated;
  }

  boolean hasRecord() {
    return !headers.isEmpty();
  }

  Protein protein() {
    return new Protein(
        List.of(first()),
        accession,
        label(),
        names.counted().others(),
        organism(),
        geneId(),
        candidateGeneIds(),
        List.of(matrices),
        factor,
        target,
        paged,
        geneStated);
  }

  SourceRecord record() {
    return new SourceRecord(
        headers.stream().sorted().toList(), accession, stated, listed, listed < stated);
  }
}
