package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.List;

/**
 * Two orthologs; the relation is symmetric and each pair comes once.
 *
 * @param from rows that state it alone; what only cells of other rows give has none
 * @param accession UniProt accession, of two the smaller
 * @param ortholog UniProt accession; empty if the ortholog is an OMA entry
 * @param omaEntry OMA id; empty if the ortholog is a UniProt accession
 */
public record Orthology(List<Location> from, String accession, String ortholog, String omaEntry)
    implements Description {}
