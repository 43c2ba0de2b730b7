package io.github.tflinkrdf.record;

import java.util.List;

/**
 * A protein as a row names it.
 *
 * @param accession UniProt accession
 * @param names in the order printed, without repetition; empty if {@code -}
 * @param geneIds NCBI Gene ids, digits only, without repetition
 */
public record Party(String accession, List<String> names, List<String> geneIds) {}
