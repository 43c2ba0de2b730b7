package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row about a binding site, kept short: one of the table, or a FASTA entry.
 *
 * @param sequence empty for a row of the table
 */
record SiteSighting(String id, Binder factor, Spot spot, String sequence, Support support) {
  static final Comparator<SiteSighting> BY_ID = (a, b) -> a.id.compareTo(b.id);
  static final Codec<SiteSighting> CODEC = new SightingCodec();

  private static final Evidence NONE =
      new Evidence(List.of(), List.of(), List.of(), Optional.empty());

  static SiteSighting of(SiteRow row, Words words) {
    return new SiteSighting(
        row.siteId(),
        Binder.of(row.factor(), row.organism(), words),
        Spot.of(row.place(), row.strand(), words),
        "",
        Support.of(row.evidence(), row.record(), row.at(), words));
  }

  static SiteSighting of(SequenceRow row, Words words) {
    return new SiteSighting(
        row.siteId(),
        Binder.of(row.factor(), row.organism(), words),
        Spot.of(row.place(), Spot.UNKNOWN_STRAND, words),
        row.sequence(),
        Support.of(NONE, row.record(), row.at(), words));
  }

  private static final class SightingCodec implements Codec<SiteSighting> {
    @Override
    public void write(SiteSighting site, RunOutput out) throws IOException {
      out.text(site.id);
      site.factor.write(out);
      site.spot.write(out);
      out.text(site.sequence);
      site.support.write(out);
    }

    @Override
    public SiteSighting read(RunInput in) throws IOException {
      return new SiteSighting(
          in.text(), Binder.read(in), Spot.read(in), in.text(), Support.read(in));
    }

    @Override
    public int weight(SiteSighting site) {
      return 160 + site.sequence.length() + site.factor.weight() + site.support.weight();
    }
  }
}
