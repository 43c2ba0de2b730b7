package io.github.tflinkrdf.record;

/**
 * Coordinates as TFLink prints them; which numbers they are (0- or 1-based) is not said there.
 *
 * @param assembly canonical label, or {@link #NO_ASSEMBLY}: then it is not known where the numbers
 *     are
 * @param chromosome with {@code chr}
 * @param start as printed
 * @param end as printed
 */
public record Place(String assembly, String chromosome, int start, int end) {
  /** The assembly of a place in a format that prints none. */
  public static final String NO_ASSEMBLY = "";
}
