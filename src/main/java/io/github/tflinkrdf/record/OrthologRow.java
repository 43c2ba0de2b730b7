package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Location;

/**
 * One ortholog of a record's protein.
 *
 * @param ortholog a UniProt accession, or an OMA entry such as {@code CAEEL14858}
 * @param oma true if it is an OMA entry
 * @param linked true if TFLink has a page of it
 * @param organism IRI, that of the ortholog
 */
public record OrthologRow(
    Location at, String record, String ortholog, boolean oma, boolean linked, String organism)
    implements Row {}
