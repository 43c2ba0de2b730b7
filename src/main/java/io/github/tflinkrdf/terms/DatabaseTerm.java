package io.github.tflinkrdf.terms;

import java.util.List;

/**
 * A source database. Empty strings stand for what the table does not give.
 *
 * @param label the canonical label; the last step of its IRI
 * @param altLabels other spellings
 * @param upstream label of the database whose data it hands on ({@code X} of {@code X_via_Y})
 * @param importedThrough label of the database through which it reached TFLink
 * @param article PubMed id of the article that describes it
 * @param version as printed by TFLink
 * @param retrieved date on which TFLink took it, {@code yyyy-mm-dd}
 * @param licence IRI
 * @param homepage IRI
 * @param convention of the coordinates of its binding sites
 * @param printsStrand false if its {@code -} means that the strand is not known
 * @param source true if TFLink prints it on a row; false for one that is only linked to
 * @param known false if the label is not in the table
 */
public record DatabaseTerm(
    String label,
    List<String> altLabels,
    String upstream,
    String importedThrough,
    String article,
    String version,
    String retrieved,
    String licence,
    String homepage,
    Convention convention,
    boolean printsStrand,
    boolean source,
    boolean known) {}
