package io.github.tflinkrdf.gather;

/**
 * Counts of the statements about one protein, over the whole output.
 *
 * @param targets statements in which it is the factor
 * @param factors statements in which it is the target
 */
public record Tally(String accession, int targets, int factors) implements Description {}
