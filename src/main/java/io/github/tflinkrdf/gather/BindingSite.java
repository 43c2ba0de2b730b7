package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.List;

/**
 * A binding site under the id that TFLink prints.
 *
 * @param factor UniProt accession of the protein that binds
 * @param assembly empty if no coordinates are printed
 * @param chromosome empty if no coordinates are printed
 * @param sourceStart as printed; -1 if not printed
 * @param sourceEnd as printed; -1 if not printed
 * @param convention local name of the ontology's individual; empty if no coordinates are printed
 * @param low lowest position, 1-based closed; -1 if no position is claimed
 * @param high highest position, 1-based closed; -1 if no position is claimed
 * @param strand {@code +}, {@code -}, {@code .} (not known); empty if no position is claimed
 * @param records accessions of the records that print it
 * @param tables names of the tables that print it
 * @param sequence as printed; empty if none
 */
public record BindingSite(
    List<Location> from,
    String id,
    String factor,
    String factorLabel,
    List<String> databases,
    List<String> methods,
    List<String> originalArticles,
    List<String> databaseArticles,
    Boolean smallScale,
    String sequence,
    String assembly,
    String chromosome,
    int sourceStart,
    int sourceEnd,
    String convention,
    int low,
    int high,
    String strand,
    List<String> records,
    List<String> tables)
    implements Description {
  /** True if neither a record nor a table with a name prints it: it was read from a stream. */
  public boolean unnamed() {
    return records.isEmpty() && tables.isEmpty();
  }

  /** True if a FALDO region is claimed. */
  public boolean located() {
    return low >= 0;
  }
}
