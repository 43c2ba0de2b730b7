package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.InteractionRow;
import java.io.IOException;
import java.util.Comparator;

/** An interaction row, kept short; factor and target as {@link AccessionCode}. */
record PairRow(long factor, long target, NumberedEvidence evidence, long record, int file, int line)
    implements Support {
  static final Comparator<PairRow> BY_PAIR = PairRow::compare;
  static final Codec<PairRow> CODEC = new PairCodec();

  /** Bytes of heap without the evidence. */
  private static final int WEIGHT = 56;

  static PairRow of(InteractionRow row, Words words) {
    return new PairRow(
        AccessionCode.of(row.factor().accession()),
        AccessionCode.of(row.target().accession()),
        words.evidence(row.evidence()),
        AccessionCode.of(row.record()),
        words.files().number(row.at().file()),
        row.at().line());
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
      row.evidence.write(out);
      out.code(row.record);
      out.number(row.file);
      out.number(row.line);
    }

    @Override
    public PairRow read(RunInput in) throws IOException {
      return new PairRow(
          in.code(), in.code(), new NumberedEvidence(in), in.code(), in.number(), in.number());
    }

    @Override
    public int weight(PairRow row) {
      return WEIGHT + row.evidence.weight();
    }
  }
}
