package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.List;

/**
 * One regulation statement: transcription factor and target, with the union of what all records and
 * tables say of the pair.
 *
 * @param factor UniProt accession
 * @param target UniProt accession
 * @param geneId the target's NCBI Gene id if it has exactly one, else empty
 * @param databases canonical labels
 * @param methods IRIs
 * @param originalArticles PubMed ids that are not those of database articles
 * @param databaseArticles PubMed ids of articles that describe a database
 * @param effects what is said of the sign: {@code Activation}, {@code Repression} or both
 * @param entries the databases' own entries of it, such as {@code oreganno:OREG0002124}
 * @param smallScale true if any row says so, false if all that say say no, null if none says
 * @param records accessions of the records that print it
 * @param tables names of the tables that print it
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
    List<String> effects,
    List<String> entries,
    Boolean smallScale,
    List<String> records,
    List<String> tables)
    implements Description {
  /** True if neither a record nor a table with a name prints it: it was read from a stream. */
  public boolean unnamed() {
    return records.isEmpty() && tables.isEmpty();
  }
}
