package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.List;

/**
 * A UniProt entry that TFLink mentions.
 *
 * @param organism IRI
 * @param geneId NCBI Gene id if there is exactly one, else empty
 * @param candidateGeneIds NCBI Gene ids if there are several, else empty
 * @param matrices JASPAR matrix ids
 * @param factor listed as a transcription factor
 * @param target listed as a target gene
 * @param paged true if TFLink has a page of it
 * @param geneStated true if TFLink gives its gene or says that it has none; false if it only lists
 *     it as an ortholog
 */
public record Protein(
    List<Location> from,
    String accession,
    String label,
    List<String> altLabels,
    String organism,
    String geneId,
    List<String> candidateGeneIds,
    List<String> matrices,
    boolean factor,
    boolean target,
    boolean paged,
    boolean geneStated)
    implements Description {}
