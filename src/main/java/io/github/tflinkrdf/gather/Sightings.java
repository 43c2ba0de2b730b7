package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.record.Place;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.terms.Vocabulary;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All rows about binding sites, sorted by id. */
final class Sightings {
  private static final Evidence NONE =
      new Evidence(List.of(), List.of(), List.of(), Optional.empty());

  private final Vocabulary vocabulary;
  private final Words words;
  private final Binders binders;
  private final Sorter<SiteSighting> sorter;

  Sightings(Vocabulary vocabulary, Words words, Path spillFolder, long memoryBudget) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.binders = new Binders(words);
    this.sorter = new Sorter<>(SiteSighting.BY_ID, SiteSighting.CODEC, spillFolder, memoryBudget);
  }

  void add(SiteRow row) {
    Spot spot = spot(row.place(), row.strand());
    add(row.siteId(), Binder.of(row), spot, "", row.evidence(), row.record(), row.at());
  }

  void add(SequenceRow row) {
    Spot spot = spot(row.place(), Spot.UNKNOWN_STRAND);
    add(row.siteId(), Binder.of(row), spot, row.sequence(), NONE, row.record(), row.at());
  }

  private Spot spot(Optional<Place> place, char strand) {
    return Spot.of(place, strand, words);
  }

  private void add(
      String id,
      Binder binder,
      Spot spot,
      String sequence,
      Evidence evidence,
      String record,
      Location at) {
    sorter.add(
        new SiteSighting(
            SiteCode.of(id),
            AccessionCode.of(binder.party().accession()),
            binders.number(binder),
            spot,
            sequence,
            words.evidence(evidence),
            AccessionCode.of(record),
            words.files().number(at.file()),
            at.line()));
  }

  /**
   * Ends the input: tells which proteins bind, and what is wrong with their sites. A row that
   * contradicts its site is lost as a whole: it says nothing of its protein either.
   */
  void settle(Accessions accessions, Consumer<Finding> findings) {
    SiteFindings wrong = new SiteFindings(words);
    unions().forEachRemaining(site -> settle(site, wrong, findings));
    for (Binders.Settled each : binders.settled()) {
      Location first = each.first(words);
      accessions.site(each.binder, each.rows(), first);
    }
    ForeignAssemblies foreign = new ForeignAssemblies(words, accessions, vocabulary);
    if (foreign.any(binders.settled())) {
      unions().forEachRemaining(site -> warnOfAssembly(site, foreign, wrong, findings));
    }
  }

  private void settle(SiteUnion site, SiteFindings wrong, Consumer<Finding> findings) {
    wrong.of(site).forEach(findings);
    for (SiteSighting row : site.kept()) {
      binders.keep(row.binder(), row);
    }
    if (site.spot().known()) {
      binders.place(site.winner().binder(), site.spot().assembly());
    }
  }

  /** Once all rows have been settled: until then it is open of which organism a protein is. */
  private static void warnOfAssembly(
      SiteUnion site, ForeignAssemblies foreign, SiteFindings wrong, Consumer<Finding> findings) {
    if (foreign.of(site)) {
      findings.accept(wrong.foreign(site, foreign.detail(site)));
    }
  }

  private Iterator<SiteUnion> unions() {
    return new Grouped<>(sorter.sorted(), SiteSighting.BY_ID, rows -> SiteUnion.of(rows, words));
  }

  /** By id. */
  Iterator<BindingSite> sites(Accessions accessions) {
    Sites unite = new Sites(words, accessions, vocabulary);
    return new Grouped<>(sorter.sorted(), SiteSighting.BY_ID, unite::site);
  }

  /** The same as pieces of work, which any thread may do. */
  Iterator<Supplier<List<BindingSite>>> batches(Accessions accessions) {
    Sites unite = new Sites(words, accessions, vocabulary);
    return new GroupBatches<>(sorter.sorted(), SiteSighting.BY_ID, unite::site);
  }

  /** For closing it with others. */
  Sorter<SiteSighting> sorter() {
    return sorter;
  }
}
