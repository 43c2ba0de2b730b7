package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.io.IOException;

/** Spills findings, of which there can be as many as sites. */
final class FindingCodec implements Codec<Finding> {
  private static final Reason[] REASONS = Reason.values();

  @Override
  public void write(Finding finding, RunOutput out) throws IOException {
    out.text(finding.where().file());
    out.number(finding.where().line());
    out.number(finding.reason().ordinal());
    out.text(finding.field());
    out.text(finding.excerpt());
    out.text(finding.detail());
  }

  @Override
  public Finding read(RunInput in) throws IOException {
    Location where = new Location(in.text(), in.number());
    return new Finding(where, REASONS[in.number()], in.text(), in.text(), in.text());
  }

  @Override
  public int weight(Finding finding) {
    return 200 + finding.excerpt().length() + finding.detail().length();
  }
}
