package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.OrganismTerm;

/** An organism, as its row of the table describes it. */
public record Organism(OrganismTerm term) implements Description {}
