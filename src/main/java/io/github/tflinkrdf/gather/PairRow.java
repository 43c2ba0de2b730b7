package io.github.tflinkrdf.gather;

import java.io.IOException;
import java.util.Comparator;

/**
 * An interaction row, as it is spilled and united; {@link PairRows} holds them without objects.
 *
 * @param page of the record that prints it; nobody's if a table does
 */
record PairRow(
    Known factor, Known target, NumberedEvidence evidence, Known page, int file, int line)
    implements Support {
  static final Comparator<PairRow> BY_PAIR = PairRow::compare;

  private static int compare(PairRow a, PairRow b) {
    int byFactor = Long.compare(a.factor.code, b.factor.code);
    return byFactor != 0 ? byFactor : Long.compare(a.target.code, b.target.code);
  }

  @Override
  public long record() {
    return page.code;
  }

  /** Accessions are spilled as their numbers. */
  record PairCodec(KnownTable accessions) implements Codec<PairRow> {
    @Override
    public void write(PairRow row, RunOutput out) throws IOException {
      out.number(row.factor.number);
      out.number(row.target.number);
      row.evidence.write(out);
      out.number(row.page.number);
      out.number(row.file);
      out.number(row.line);
    }

    @Override
    public PairRow read(RunInput in) throws IOException {
      return new PairRow(
          accessions.of(in.number()),
          accessions.of(in.number()),
          new NumberedEvidence(in),
          accessions.of(in.number()),
          in.number(),
          in.number());
    }

    @Override
    public int weight(PairRow row) {
      return PairRows.WEIGHT + row.evidence.weight();
    }
  }
}
