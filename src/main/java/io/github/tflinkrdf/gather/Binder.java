package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Party;
import java.io.IOException;

/** The protein that binds a site as one row names it; texts as numbers of {@link Words}. */
record Binder(long accession, int[] names, int[] geneIds, int organism) {
  static Binder of(Party party, String organism, Words words) {
    return new Binder(
        AccessionCode.of(party.accession()),
        words.names().numbers(party.names()),
        words.ids().numbers(party.geneIds()),
        words.labels().number(organism));
  }

  Party party(Words words) {
    return new Party(
        AccessionCode.text(accession), words.names().texts(names), words.ids().texts(geneIds));
  }

  String organism(Words words) {
    return words.labels().text(organism);
  }

  int weight() {
    return 72 + Integer.BYTES * (names.length + geneIds.length);
  }

  void write(RunOutput out) throws IOException {
    out.code(accession);
    out.numbers(names);
    out.numbers(geneIds);
    out.number(organism);
  }

  static Binder read(RunInput in) throws IOException {
    return new Binder(in.code(), in.numbers(), in.numbers(), in.number());
  }
}
