package io.github.tflinkrdf.bench;

/**
 * A protein as the cells of a table print it.
 *
 * @param genes ids joined by {@code ;}, or {@code -}
 * @param names likewise
 * @param orthologs {@code Mm:P12345} joined by {@code ;}, of proteins that TFLink has, or {@code -}
 * @param others the same of proteins that it does not have
 */
record TableProtein(String accession, String genes, String names, String orthologs, String others) {
  /** The first of its names. */
  String name() {
    int end = names.indexOf(';');
    return end < 0 ? names : names.substring(0, end);
  }
}
