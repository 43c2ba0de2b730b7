package io.github.tflinkrdf.gather;

import java.io.IOException;
import java.util.Comparator;

/**
 * A row about a binding site, kept short: one of a table, or a FASTA entry.
 *
 * @param id a {@link SiteCode}
 * @param factor the accession of the protein that binds, an {@link AccessionCode}
 * @param binder number of the {@link Binders}
 * @param sequence empty for a row of a table
 */
record SiteSighting(
    long id,
    long factor,
    int binder,
    Spot spot,
    String sequence,
    NumberedEvidence evidence,
    long record,
    int file,
    int line)
    implements Support {
  static final Comparator<SiteSighting> BY_ID = (a, b) -> Long.compare(a.id, b.id);
  static final Codec<SiteSighting> CODEC = new SightingCodec();

  /** Bytes of heap without sequence and evidence. */
  private static final int WEIGHT = 104;

  /** Of a string and its array. */
  private static final int SEQUENCE_WEIGHT = 48;

  private static final class SightingCodec implements Codec<SiteSighting> {
    @Override
    public void write(SiteSighting site, RunOutput out) throws IOException {
      out.code(site.id);
      out.code(site.factor);
      out.number(site.binder);
      site.spot.write(out);
      out.text(site.sequence);
      site.evidence.write(out);
      out.code(site.record);
      out.number(site.file);
      out.number(site.line);
    }

    @Override
    public SiteSighting read(RunInput in) throws IOException {
      return new SiteSighting(
          in.code(),
          in.code(),
          in.number(),
          Spot.read(in),
          in.text(),
          new NumberedEvidence(in),
          in.code(),
          in.number(),
          in.number());
    }

    @Override
    public int weight(SiteSighting site) {
      int letters = site.sequence.isEmpty() ? 0 : SEQUENCE_WEIGHT + site.sequence.length();
      return WEIGHT + letters + site.evidence.weight();
    }
  }
}
