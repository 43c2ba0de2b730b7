package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.report.Location;
import java.io.IOException;
import java.util.Comparator;

/**
 * An ortholog row without direction.
 *
 * @param accession of two the smaller
 * @param ortholog empty if the ortholog is an OMA entry
 * @param omaEntry empty if the ortholog is a UniProt accession
 */
record OrthologPair(String accession, String ortholog, String omaEntry, Location at) {
  static final Comparator<OrthologPair> BY_PAIR =
      Comparator.comparing(OrthologPair::accession)
          .thenComparing(OrthologPair::ortholog)
          .thenComparing(OrthologPair::omaEntry);
  static final Codec<OrthologPair> CODEC = new PairCodec();

  static OrthologPair of(OrthologRow row) {
    if (row.oma()) {
      return new OrthologPair(row.record(), "", row.ortholog(), row.at());
    }
    return row.record().compareTo(row.ortholog()) <= 0
        ? new OrthologPair(row.record(), row.ortholog(), "", row.at())
        : new OrthologPair(row.ortholog(), row.record(), "", row.at());
  }

  private static final class PairCodec implements Codec<OrthologPair> {
    @Override
    public void write(OrthologPair pair, RunOutput out) throws IOException {
      out.text(pair.accession);
      out.text(pair.ortholog);
      out.text(pair.omaEntry);
      out.text(pair.at.file());
      out.number(pair.at.line());
    }

    @Override
    public OrthologPair read(RunInput in) throws IOException {
      return new OrthologPair(
          in.text(), in.text(), in.text(), new Location(in.text(), in.number()));
    }

    @Override
    public int weight(OrthologPair pair) {
      return 200;
    }
  }
}
