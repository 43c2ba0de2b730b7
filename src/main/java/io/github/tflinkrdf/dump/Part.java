package io.github.tflinkrdf.dump;

/**
 * Some lines of a section, packed.
 *
 * @param lines N-Triples, a Zstandard frame
 * @param turtle the same triples, a gzip member
 * @param statements the table of {@link StatementHashes}, a Zstandard frame; empty if there are
 *     none
 * @param triples number of them
 */
record Part(byte[] lines, byte[] turtle, byte[] statements, long triples) {}
