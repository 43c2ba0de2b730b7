package io.github.tflinkrdf.record;

import java.util.List;

/**
 * The protein a record is about, as far as its rows need it.
 *
 * @param organism IRI
 */
record Subject(String accession, String organism) {
  /** Of a row of a table, which is on the page of no protein. */
  static final Subject NONE = new Subject("", "");

  /** The protein as a party of a row; its names and gene ids are in the header. */
  Party party() {
    return new Party(accession, List.of(), List.of());
  }
}
