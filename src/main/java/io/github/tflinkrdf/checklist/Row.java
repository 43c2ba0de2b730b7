package io.github.tflinkrdf.checklist;

import java.io.IOException;

/**
 * One row of the check list.
 *
 * @param id letter and number: {@code D3}
 * @param title what must be true, in a few words
 * @param cure what to do where it is not
 * @param test how it is tried
 */
public record Row(String id, String title, String cure, Test test) {
  /** Tries one row. */
  interface Test {
    /**
     * Asks the site what the row needs.
     *
     * @throws Unanswered if there was no answer that can be read: the row fails
     */
    Verdict of(Site site) throws IOException, InterruptedException;
  }

  /** The shape of all rows: what was tried, and with what verdict. */
  public record Result(Row row, Verdict verdict) {}
}
