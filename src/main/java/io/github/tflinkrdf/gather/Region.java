package io.github.tflinkrdf.gather;

/**
 * A stretch of a chromosome, shared by all sites that lie there.
 *
 * @param low lowest position, 1-based closed
 * @param high highest position, 1-based closed
 * @param strand {@code +}, {@code -} or {@code .} (not known); on {@code -} it begins at high
 */
public record Region(String assembly, String chromosome, int low, int high, String strand)
    implements Description {}
