package io.github.tflinkrdf.record;

/**
 * An ortholog as a cell of a table gives it.
 *
 * @param id a UniProt accession, or an OMA entry such as {@code CAEEL14858}
 * @param oma true if it is an OMA entry
 * @param linked true if TFLink has a page of it
 * @param organism IRI, that of the ortholog
 */
public record Ortholog(String id, boolean oma, boolean linked, String organism) {}
