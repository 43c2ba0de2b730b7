package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Ortholog;
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
 * @param at {@link #NO_ROW} if it stands in a cell of a row that says more
 */
record OrthologPair(String accession, String ortholog, String omaEntry, Location at) {
  static final Comparator<OrthologPair> BY_PAIR =
      Comparator.comparing(OrthologPair::accession)
          .thenComparing(OrthologPair::ortholog)
          .thenComparing(OrthologPair::omaEntry);
  static final Codec<OrthologPair> CODEC = new PairCodec();

  /** The place of what no row states alone. */
  static final Location NO_ROW = Location.of("");

  static OrthologPair of(OrthologRow row) {
    return of(row.record(), row.ortholog(), row.oma(), row.at());
  }

  static OrthologPair of(String accession, Ortholog ortholog) {
    return of(accession, ortholog.id(), ortholog.oma(), NO_ROW);
  }

  private static OrthologPair of(String accession, String other, boolean oma, Location at) {
    if (oma) {
      return new OrthologPair(accession, "", other, at);
    }
    return accession.compareTo(other) <= 0
        ? new OrthologPair(accession, other, "", at)
        : new OrthologPair(other, accession, "", at);
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
