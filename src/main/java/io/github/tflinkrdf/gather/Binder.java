package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;

/**
 * The protein that binds a site as rows name it, and the record that prints them; the same for
 * thousands of rows.
 *
 * @param record empty for rows of a table
 * @param organism IRI; empty if none is given
 * @param inferred the organism is that of the assembly alone
 */
record Binder(Party party, String record, String organism, boolean inferred) {
  static Binder of(SiteRow row) {
    return new Binder(row.factor(), row.record(), row.organism(), false);
  }

  /** An entry of a page has the organism of its record; one of a file is not said to have any. */
  static Binder of(SequenceRow row) {
    return new Binder(row.factor(), row.record(), row.organism(), row.record().isEmpty());
  }
}
