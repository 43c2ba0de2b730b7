package io.github.tflinkrdf.gather;

/** The reference sequence of positions. */
public record Chromosome(String assembly, String chromosome) implements Description {}
