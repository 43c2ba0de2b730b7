package io.github.tflinkrdf.terms;

import java.util.List;

/**
 * A genome assembly.
 *
 * @param label the canonical name, that of UCSC ({@code rn6}), or the label as printed
 * @param altLabels other names and spellings
 * @param organism IRI of its organism; empty if the label is not in the table
 */
public record AssemblyTerm(String label, List<String> altLabels, String organism) {
  public boolean known() {
    return !organism.isEmpty();
  }
}
