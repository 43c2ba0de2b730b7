package io.github.tflinkrdf.record;

/**
 * Coordinates as TFLink prints them; which numbers they are (0- or 1-based) is not said there.
 *
 * @param assembly canonical label
 * @param chromosome with {@code chr}
 * @param start as printed
 * @param end as printed
 */
public record Place(String assembly, String chromosome, int start, int end) {}
