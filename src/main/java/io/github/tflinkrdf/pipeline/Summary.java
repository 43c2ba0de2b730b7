package io.github.tflinkrdf.pipeline;

import java.util.Map;

/**
 * What a conversion did.
 *
 * @param files input files that were read
 * @param read rows of the input: headers, interactions, orthologs, sites, sequences
 * @param kept rows whose content is in the output
 * @param rejected rows that are not
 * @param leftOut rows that the selection does not want
 * @param triples written
 * @param described number of descriptions written, by kind
 * @param census of statements and sites by organism
 */
public record Summary(
    long files,
    long read,
    long kept,
    long rejected,
    long leftOut,
    long triples,
    Map<String, Long> described,
    Census census) {

  /**
   * {@code read N rows = kept K + rejected R}, and what a selection leaves out; says so if the sum
   * fails.
   */
  public String equation() {
    String rest = leftOut == 0 ? "" : " + left out %d by the selection".formatted(leftOut);
    String line = "read %d rows = kept %d + rejected %d%s".formatted(read, kept, rejected, rest);
    return balanced() ? line : line + " (THE SUM FAILS: please report this as a bug)";
  }

  public boolean balanced() {
    return read == kept + rejected + leftOut;
  }
}
