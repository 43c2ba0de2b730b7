package io.github.tflinkrdf.bench;

/** The states in which TFLink's pages have been, and how they differ. */
public enum Generation {
  FIRST,
  SECOND,
  THIRD,
  FOURTH,
  FIFTH,
  SIXTH,
  SEVENTH;

  boolean hasOrthologs() {
    return compareTo(SECOND) >= 0;
  }

  boolean hasDatabaseArticles() {
    return compareTo(SECOND) >= 0;
  }

  boolean endsInBlankLine() {
    return compareTo(SECOND) >= 0;
  }

  /** The small-scale flag, large-scale rows, and the cap of 100 rows a table. */
  boolean hasFlag() {
    return compareTo(THIRD) >= 0;
  }

  boolean hasDownloads() {
    return compareTo(FOURTH) >= 0;
  }

  boolean hasNumber() {
    return compareTo(FIFTH) >= 0;
  }

  /** Rows without HTML, lists without blanks. */
  boolean isCompact() {
    return compareTo(SIXTH) >= 0;
  }

  /** Line ends of the front matter. */
  String lineEnd(boolean hasBody) {
    return isCompact() || hasFlag() && hasBody ? "\r\n" : "\n";
  }

  /** Separator of values in a cell. */
  String separator() {
    return isCompact() ? ";" : "; ";
  }

  String sitePrefix() {
    return isCompact() ? "TFLinkSS" : "TFLinkLT";
  }
}
