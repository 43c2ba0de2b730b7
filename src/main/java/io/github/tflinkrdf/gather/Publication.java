package io.github.tflinkrdf.gather;

/** An article, by its PubMed id. */
public record Publication(String pubmedId) implements Description {}
