package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.util.stream.Stream;

/** What is wrong with the rows of one site id. */
final class SiteFindings {
  private final Words words;

  SiteFindings(Words words) {
    this.words = words;
  }

  /** One error for each row that contradicts the site, and at most one warning. */
  Stream<Finding> of(SiteUnion site) {
    Stream<Finding> conflicts = site.conflicting().stream().map(row -> conflict(site, row));
    return misfit(site) ? Stream.concat(conflicts, Stream.of(length(site))) : conflicts;
  }

  /** A warning at the first row that gives the site its place. */
  Finding foreign(SiteUnion site, String detail) {
    SiteSighting first =
        site.kept().stream()
            .filter(row -> row.spot().known())
            .min((a, b) -> at(a).compareTo(at(b)))
            .orElseThrow();
    return finding(first, Reason.FOREIGN_ASSEMBLY, detail + "; no position is claimed");
  }

  private Finding conflict(SiteUnion site, SiteSighting row) {
    String detail =
        site.differsInSequence(row)
            ? "the site has another sequence: " + site.sequence()
            : "the site is %s, this row says %s".formatted(text(site.winner()), text(row));
    return finding(row, Reason.SITE_CONFLICT, detail);
  }

  private String text(SiteSighting row) {
    return AccessionCode.text(row.factor().accession()) + " at " + row.spot().text(words);
  }

  private static boolean misfit(SiteUnion site) {
    int letters = site.sequence().length();
    long difference = (long) site.spot().end() - site.spot().start();
    return site.spot().known() && letters > 0 && letters != difference && letters != difference + 1;
  }

  private Finding length(SiteUnion site) {
    SiteSighting first =
        site.kept().stream()
            .filter(row -> !row.sequence().isEmpty())
            .min((a, b) -> at(a).compareTo(at(b)))
            .orElseThrow();
    String detail =
        "%d letters for %s; no position is claimed"
            .formatted(site.sequence().length(), site.spot().text(words));
    return finding(first, Reason.SEQUENCE_LENGTH, detail);
  }

  private Finding finding(SiteSighting row, Reason reason, String detail) {
    String field = row.sequence().isEmpty() ? "binding_sites" : "";
    return new Finding(at(row), reason, field, row.id(), detail);
  }

  private Location at(SiteSighting row) {
    return words.location(row.support().file(), row.support().line());
  }
}
