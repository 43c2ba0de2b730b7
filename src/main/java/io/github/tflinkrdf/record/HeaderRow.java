package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Location;
import java.util.List;
import java.util.OptionalInt;

/**
 * The header of a protein's record.
 *
 * @param protein the record's own protein
 * @param organism IRI
 * @param factor listed as a transcription factor
 * @param target listed as a target gene
 * @param matrices JASPAR matrix ids, such as {@code MA0260.1}
 * @param stated number of interactions that the record counts, where it does
 * @param listed number of interaction rows that the record prints and that could be read
 */
public record HeaderRow(
    Location at,
    Party protein,
    String organism,
    boolean factor,
    boolean target,
    List<String> matrices,
    OptionalInt stated,
    int listed)
    implements Row {
  @Override
  public String record() {
    return protein.accession();
  }
}
