package io.github.tflinkrdf.bench;

import java.util.List;

/**
 * A generated record.
 *
 * @param fileName as TFLink names it: the accession in lower case, and {@code .md}
 * @param statements what its rows of interactions say, in their order
 */
public record Page(
    String fileName, Generation generation, String text, List<Statement> statements) {}
