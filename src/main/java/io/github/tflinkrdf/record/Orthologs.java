package io.github.tflinkrdf.record;

import java.util.List;

/**
 * The orthologs of one protein as a row gives them. A table repeats them in every row of the
 * protein; whoever has seen the fingerprint for the protein need not look at the list.
 *
 * @param fingerprint 64 bits of a hash of what is printed; 0 if there are none
 */
public record Orthologs(long fingerprint, List<Ortholog> all) {
  public static final Orthologs NONE = new Orthologs(0, List.of());
}
