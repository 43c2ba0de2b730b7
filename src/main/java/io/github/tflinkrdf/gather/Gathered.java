package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * The finished things of the whole input. Each kind comes in an order of its own that does not
 * depend on that of the input, one at a time; every iterator may be had several times, until the
 * {@link Gatherer} is closed.
 */
public final class Gathered {
  private final Vocabulary vocabulary;
  private final Words words;
  private final Accessions accessions;
  private final List<Known> sorted;
  private final Map<String, Ballot> omaEntries;
  private final PairSorter pairs;
  private final Sightings sites;
  private final Sorter<OrthologPair> orthologs;
  private final Sorter<Finding> findings;

  Gathered(
      Vocabulary vocabulary,
      Words words,
      Accessions accessions,
      Map<String, Ballot> omaEntries,
      PairSorter pairs,
      Sightings sites,
      Sorter<OrthologPair> orthologs,
      Sorter<Finding> findings) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.accessions = accessions;
    this.sorted = accessions.table().sorted();
    this.omaEntries = omaEntries;
    this.pairs = pairs;
    this.sites = sites;
    this.orthologs = orthologs;
    this.findings = findings;
  }

  /** By accession. */
  public Iterator<Protein> proteins() {
    return sorted.stream().map(Known::protein).iterator();
  }

  /** NCBI genes by id, among them candidates without product; then unresolved ones by accession. */
  public Iterator<Gene> genes() {
    return Genes.of(sorted);
  }

  /** By factor, then target. */
  public Iterator<Interaction> interactions() {
    Iterable<Supplier<List<Interaction>>> pieces = this::interactionBatches;
    return StreamSupport.stream(pieces.spliterator(), false)
        .flatMap(piece -> piece.get().stream())
        .iterator();
  }

  /**
   * The same as pieces of work. The iterator belongs to one thread; the statements of a piece may
   * be made by any. Those of two factors are never in one piece, so that what ends a factor can be
   * written between them.
   */
  public Iterator<Supplier<List<Interaction>>> interactionBatches() {
    Iterator<PairRange> ranges = new PairRange.Cut(pairs.sorted());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return ranges.hasNext();
      }

      @Override
      public Supplier<List<Interaction>> next() {
        PairRange range = ranges.next();
        return () -> range.united(Gathered.this::interaction);
      }
    };
  }

  private Interaction interaction(List<PairRow> rows) {
    Known factor = rows.get(0).factor();
    Known target = rows.get(0).target();
    Union said = new Union(rows, words, vocabulary);
    return new Interaction(
        said.from(),
        factor.accession,
        factor.label(),
        target.accession,
        target.label(),
        target.genes.only(),
        said.databases(),
        said.methods(),
        said.originalArticles(),
        said.databaseArticles(),
        said.effects(),
        said.entries(),
        said.smallScale(),
        said.records(),
        said.tables());
  }

  /** By accession, then ortholog; OMA entries before UniProt accessions. */
  public Iterator<Orthology> orthologies() {
    return new Grouped<>(orthologs.sorted(), OrthologPair.BY_PAIR, Gathered::orthology);
  }

  private static Orthology orthology(List<OrthologPair> rows) {
    OrthologPair pair = rows.get(0);
    List<Location> from =
        rows.stream()
            .map(OrthologPair::at)
            .filter(at -> !at.equals(OrthologPair.NO_ROW))
            .sorted()
            .toList();
    return new Orthology(from, pair.accession(), pair.ortholog(), pair.omaEntry());
  }

  /** By id. */
  public Iterator<OmaEntry> omaEntries() {
    return omaEntries.entrySet().stream()
        .map(entry -> new OmaEntry(entry.getKey(), entry.getValue().winner("")))
        .iterator();
  }

  /** By id. */
  public Iterator<BindingSite> bindingSites() {
    return sites.sites(accessions);
  }

  /** The same as pieces of work: see {@link #interactionBatches}. */
  public Iterator<Supplier<List<BindingSite>>> bindingSiteBatches() {
    return sites.batches(accessions);
  }

  /** By accession. */
  public Iterator<SourceRecord> sourceRecords() {
    return sorted.stream().filter(Known::hasRecord).map(Known::record).iterator();
  }

  /** Tells the IRI of the organism that a description is about, empty if of none; to any thread. */
  public Function<Description, String> organisms() {
    return new Organisms(accessions, vocabulary)::of;
  }

  /**
   * What only the whole input shows to be wrong, by location: rows that contradict their site, one
   * error for each, and warnings.
   */
  public Iterator<Finding> findings() {
    return findings.sorted();
  }
}
