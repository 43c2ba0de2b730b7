package io.github.tflinkrdf.gather;

/**
 * An end of a region.
 *
 * @param position 1-based
 * @param strand {@code +}, {@code -} or {@code .} (not known)
 */
public record Position(String assembly, String chromosome, int position, String strand)
    implements Description {}
