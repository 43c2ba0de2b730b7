package io.github.tflinkrdf.pipeline;

import java.util.Map;

/**
 * What a conversion did.
 *
 * @param files input files that were read
 * @param read rows of the input: headers, interactions, orthologs, sites, sequences
 * @param kept rows whose content is in the output
 * @param rejected rows that are not
 * @param triples written
 * @param described number of descriptions written, by kind
 */
public record Summary(
    long files, long read, long kept, long rejected, long triples, Map<String, Long> described) {

  /** {@code read N rows = kept K + rejected R}; says so if the sum fails. */
  public String equation() {
    String line = "read %d rows = kept %d + rejected %d".formatted(read, kept, rejected);
    return balanced() ? line : line + " (THE SUM FAILS: please report this as a bug)";
  }

  public boolean balanced() {
    return read == kept + rejected;
  }
}
