package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Finding;

/**
 * What can be parsed by itself: a whole page, or some lines of a table. The bytes are not looked at
 * yet beyond what tells the format, so that the work on them can be shared among threads.
 */
public sealed interface Piece {
  /** As the user named it. */
  String file();

  /**
   * A page of TFLink.
   *
   * @param bytes all of it, unpacked
   */
  record Page(String file, byte[] bytes) implements Piece {
    /** How many lines there are. */
    public int lines() {
      return RowEnds.lines(bytes);
    }
  }

  /**
   * Whole rows of a table, its header left out.
   *
   * @param firstLine number of the first of them in the unpacked file, from 1
   * @param bytes the lines with their ends; the last may lack it
   */
  record Lines(String file, Layout layout, Header header, int firstLine, byte[] bytes)
      implements Piece {
    /** Of a table whose rows begin here, without columns that are not known. */
    public Lines(String file, Layout layout, int firstLine, byte[] bytes) {
      this(file, layout, new Header(firstLine - 1, 0), firstLine, bytes);
    }

    /** How many lines there are. */
    public int lines() {
      return RowEnds.lines(bytes);
    }

    /** True if no row comes before these. */
    public boolean first() {
      return firstLine == header.line() + 1;
    }
  }

  /**
   * What comes before the rows of a table.
   *
   * @param line the last line that is not a row; 0 if the rows begin at once
   * @param unknownColumns how many columns of a row, after those of the layout, are not read
   */
  record Header(int line, int unknownColumns) {}

  /** What could not be read, or was passed over. */
  record Lost(Finding finding) implements Piece {
    @Override
    public String file() {
      return finding.where().file();
    }
  }
}
