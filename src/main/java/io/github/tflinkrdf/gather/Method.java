package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.MethodTerm;

/** A detection method, as its rows of the tables describe it. */
public record Method(MethodTerm term) implements Description {}
