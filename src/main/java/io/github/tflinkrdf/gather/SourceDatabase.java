package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.DatabaseTerm;

/** A source database, as its row of the table describes it. */
public record SourceDatabase(DatabaseTerm term) implements Description {}
