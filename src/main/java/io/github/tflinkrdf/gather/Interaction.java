package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.List;

/**
 * One regulation statement: transcription factor and target, with the union of what all records say
 * of the pair.
 *
 * @param factor UniProt accession
 * @param target UniProt accession
 * @param geneId the target's NCBI Gene id if it has exactly one, else empty
 * @param databases canonical labels
 * @param methods IRIs
 * @param originalArticles PubMed ids that are not those of database articles
 * @param databaseArticles PubMed ids of articles that describe a database
 * @param smallScale true if any row says so, false if all that say say no, null if none says
 * @param records accessions of the records that print it
 */
public record Interaction(
    List<Location> from,
    String factor,
    String factorLabel,
    String target,
    String targetLabel,
    String geneId,
    List<String> databases,
    List<String> methods,
    List<String> originalArticles,
    List<String> databaseArticles,
    Boolean smallScale,
    List<String> records)
    implements Description {}
