/**
 * From finished descriptions to triples, as the {@code mappings/*.rq} files say: SPARQL 1.1 {@code
 * CONSTRUCT} queries whose variables are the fields of a description. Each query is compiled once;
 * what the compiled form emits is what ARQ gives for the query with the fields' values as a {@code
 * VALUES} block at the start of its {@code WHERE}.
 *
 * <p>Never decides what a description says, never writes a triple of a description twice, never
 * makes a blank node, never reads or writes a file of data.
 */
package io.github.tflinkrdf.mapping;
