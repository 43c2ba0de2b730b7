package io.github.tflinkrdf.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server says of a file, by which a changed one is known.
 *
 * @param tag the entity tag as sent, with its quotes; empty if there is none
 * @param modified the date as sent; empty if there is none
 * @param length in bytes, {@link #UNKNOWN} if it is not said
 */
record Origin(String tag, String modified, long length) {
  static final long UNKNOWN = -1;
  static final Origin NONE = new Origin("", "", UNKNOWN);
  private static final String WEAK = "W/";

  /** Reads what {@link #write} wrote; {@link #NONE} if it is not there or damaged. */
  static Origin read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return new Origin(lines.get(0), lines.get(1), Long.parseLong(lines.get(2)));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      return NONE;
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(file, tag + "\n" + modified + "\n" + length + "\n");
  }

  Origin withLength(long bytes) {
    return new Origin(tag, modified, bytes);
  }

  /** True if nothing that both say differs. */
  boolean compatible(Origin other) {
    return agree(strong(tag), strong(other.tag), "")
        && agree(modified, other.modified, "")
        && agree(length, other.length, UNKNOWN);
  }

  /** True if both say something, and it is the same. */
  boolean same(Origin other) {
    boolean told =
        !tag.isEmpty() && !other.tag.isEmpty()
            || !modified.isEmpty() && !other.modified.isEmpty()
            || length != UNKNOWN && other.length != UNKNOWN;
    return told && compatible(other);
  }

  /** What a request for the rest may be bound to: a weak tag does not promise the same bytes. */
  Optional<String> condition() {
    if (!tag.isEmpty() && !tag.startsWith(WEAK)) {
      return Optional.of(tag);
    }
    return modified.isEmpty() ? Optional.empty() : Optional.of(modified);
  }

  /** A proxy that packs on the way marks the tag as weak; it still names the same file. */
  private static String strong(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }

  private static <T> boolean agree(T one, T other, T unsaid) {
    return one.equals(unsaid) || other.equals(unsaid) || one.equals(other);
  }
}
