package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is wrong with the rows of one site id. */
final class SiteFindings {
  private final Words words;

  SiteFindings(Words words) {
    this.words = words;
  }

  /**
   * One error for each row that contradicts the site, and at most one warning of length and place.
   */
  List<Finding> of(SiteUnion site) {
    List<Finding> findings = new ArrayList<>(0);
    for (SiteSighting row : site.conflicting()) {
      findings.add(conflict(site, row));
    }
    if (misfit(site)) {
      findings.add(length(site));
    }
    if (site.unplaced()) {
      findings.add(unplaced(site));
    }
    return findings;
  }

  /** A warning at the first row that gives the site its place. */
  Finding foreign(SiteUnion site, String detail) {
    SiteSighting first = first(site, row -> row.spot().known());
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
    return AccessionCode.text(row.factor()) + " at " + row.spot().text(words);
  }

  private static boolean misfit(SiteUnion site) {
    int letters = site.sequence().length();
    long difference = (long) site.spot().end() - site.spot().start();
    return site.spot().known() && letters > 0 && letters != difference && letters != difference + 1;
  }

  private Finding length(SiteUnion site) {
    SiteSighting first = first(site, row -> !row.sequence().isEmpty());
    String detail =
        "%d letters for %s; no position is claimed"
            .formatted(site.sequence().length(), site.spot().text(words));
    return finding(first, Reason.SEQUENCE_LENGTH, detail);
  }

  private Finding unplaced(SiteUnion site) {
    SiteSighting first = first(site, row -> row.spot() == Spot.UNPLACED);
    return finding(first, Reason.NO_ASSEMBLY, "the site is kept without a place");
  }

  private SiteSighting first(SiteUnion site, Predicate<SiteSighting> which) {
    return site.kept().stream().filter(which).min((a, b) -> at(a).compareTo(at(b))).orElseThrow();
  }

  private Finding finding(SiteSighting row, Reason reason, String detail) {
    boolean ofPage = row.record() != 0 && row.sequence().isEmpty();
    String field = ofPage ? "binding_sites" : "";
    return new Finding(at(row), reason, field, SiteCode.text(row.id()), detail);
  }

  private Location at(SiteSighting row) {
    return words.location(row.file(), row.line());
  }
}
