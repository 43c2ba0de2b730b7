package io.github.tflinkrdf.gather;

/** A JASPAR matrix profile, such as {@code MA0260.1}. */
public record BindingMatrix(String id) implements Description {}
