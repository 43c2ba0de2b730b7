/**
 * Unites the typed rows of many files into the finished things that RDF speaks of: one statement
 * per factor and target, one site per id, one protein per accession, whatever the order of the
 * input. Rows are sorted in memory while they are few and in files beyond, so that memory depends
 * on the number of accessions, not of rows.
 *
 * <p>It never reads a file of the input, never makes an IRI or a triple, and never runs a thread.
 */
package io.github.tflinkrdf.gather;
