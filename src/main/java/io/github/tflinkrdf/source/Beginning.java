package io.github.tflinkrdf.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first of an input, from which the size of the whole is estimated.
 *
 * @param bytes unpacked
 * @param lines in these bytes
 * @param stored how many bytes of the file, as it is stored, were read for them
 * @param whole true if there is no more
 */
public record Beginning(Kind kind, long bytes, long lines, long stored, boolean whole) {
  private static final int LIMIT = 4 << 20;
  private static final int MITAB_COLUMNS = 46;

  /** What a line stands for, as far as the first one tells. */
  public enum Kind {
    /** A page of one protein; its lines are no rows. */
    RECORD,
    /** A table of interactions, a row each. */
    INTERACTIONS,
    /** A table of interactions in PSI-MI's format, a row each. */
    MITAB,
    /** A table of binding sites, a row each. */
    SITES,
    /** GFF3, a binding site in each row. */
    TRACKS,
    /** FASTA, two lines for a binding site. */
    SEQUENCES
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** Reads up to 4 MiB, unpacked; empty if it has no content or cannot be read. */
  public static Optional<Beginning> of(InputFile file) {
    try (Counting stored = new Counting(file.opener().open());
        Content content = Content.open(stored)) {
      byte[] text = content.bytes().readNBytes(LIMIT);
      boolean whole = text.length < LIMIT;
      return text.length == 0
          ? Optional.empty()
          : Optional.of(new Beginning(kind(text), text.length, lines(text), stored.count, whole));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static long lines(byte[] text) {
    long lines = 0;
    for (byte b : text) {
      lines += b == '\n' ? 1 : 0;
    }
    return Math.max(1, lines);
  }

  private static Kind kind(byte[] text) {
    int end = 0;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    String line = new String(text, 0, end, StandardCharsets.ISO_8859_1);
    if (line.startsWith("---")) {
      return Kind.RECORD;
    } else if (line.startsWith(">")) {
      return Kind.SEQUENCES;
    } else if (line.startsWith("##")) {
      return Kind.TRACKS;
    } else if (line.startsWith("TFLink")) {
      return Kind.SITES;
    }
    return line.split("\t", -1).length == MITAB_COLUMNS ? Kind.MITAB : Kind.INTERACTIONS;
  }
}
