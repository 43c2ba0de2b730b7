package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.InteractionRow;
import java.io.IOException;
import java.util.Comparator;

/** An interaction row, kept short; factor and target as {@link AccessionCode}. */
record PairRow(long factor, long target, Support support) {
  static final Comparator<PairRow> BY_PAIR = PairRow::compare;
  static final Codec<PairRow> CODEC = new PairCodec();

  static PairRow of(InteractionRow row, Words words) {
    return new PairRow(
        AccessionCode.of(row.factor().accession()),
        AccessionCode.of(row.target().accession()),
        Support.of(row.evidence(), row.record(), row.at(), words));
  }

  private static int compare(PairRow a, PairRow b) {
    int byFactor = Long.compare(a.factor, b.factor);
    return byFactor != 0 ? byFactor : Long.compare(a.target, b.target);
  }

  private static final class PairCodec implements Codec<PairRow> {
    @Override
    public void write(PairRow row, RunOutput out) throws IOException {
      out.code(row.factor);
      out.code(row.target);
      row.support.write(out);
    }

    @Override
    public PairRow read(RunInput in) throws IOException {
      return new PairRow(in.code(), in.code(), Support.read(in));
    }

    @Override
    public int weight(PairRow row) {
      return 40 + row.support.weight();
    }
  }
}
