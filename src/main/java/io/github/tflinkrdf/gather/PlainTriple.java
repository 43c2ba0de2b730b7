package io.github.tflinkrdf.gather;

/**
 * The edge beside the statements: one for a factor and a gene, however many products of the gene
 * are listed as targets.
 *
 * @param geneId NCBI Gene id; empty if the gene is known only through the target
 * @param target UniProt accession of the target; of the first one if the gene has several
 */
public record PlainTriple(String factor, String target, String geneId) implements Description {}
