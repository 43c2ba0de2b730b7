package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.gather.Ballot.Rank;
import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.Ortholog;
import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.terms.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the rows of all files, in any order and from one thread, and gives what they say together.
 * Rows beyond the memory budget are spilled; beside them about half a kilobyte is held for each
 * accession.
 */
public final class Gatherer implements AutoCloseable {
  private final Vocabulary vocabulary;
  private final Words words = new Words();
  private final Accessions accessions = new Accessions();
  private final Map<String, Ballot> omaEntries = new TreeMap<>();
  private final PairSorter pairs;
  private final Sightings sites;
  private final Sorter<OrthologPair> orthologs;
  private final Sorter<Finding> findings;

  /**
   * @param spillFolder for temporary files; nothing of them is left after {@link #close}
   * @param memoryBudget bytes of heap for rows
   */
  public Gatherer(Vocabulary vocabulary, Path spillFolder, long memoryBudget) {
    this.vocabulary = vocabulary;
    long eighth = memoryBudget / 8;
    pairs = new PairSorter(accessions.table(), words, spillFolder, 3 * eighth);
    sites = new Sightings(vocabulary, words, spillFolder, 3 * eighth);
    orthologs = new Sorter<>(OrthologPair.BY_PAIR, OrthologPair.CODEC, spillFolder, eighth);
    findings = new Sorter<>(Finding::compareTo, new FindingCodec(), spillFolder, eighth);
  }

  /** Takes a row. */
  public void add(Row row) {
    if (row instanceof InteractionRow interaction) {
      add(interaction);
    } else if (row instanceof SiteRow site) {
      sites.add(site);
    } else if (row instanceof SequenceRow sequence) {
      sites.add(sequence);
    } else if (row instanceof OrthologRow ortholog) {
      add(ortholog);
    } else if (row instanceof HeaderRow header) {
      accessions.header(header);
    }
  }

  private void add(InteractionRow row) {
    Known factor = accessions.factor(row);
    Known target = accessions.target(row);
    Known page = accessions.record(row);
    int file = words.files().number(row.at().file());
    pairs.add(factor, target, words.evidence(row.evidence()), page, file, row.at().line());
    orthologs(factor, row.factorOrthologs(), file);
    orthologs(target, row.targetOrthologs(), file);
  }

  /** A table repeats the orthologs of a protein in each of its rows. */
  private void orthologs(Known known, Orthologs list, int file) {
    if (list.fingerprint() != 0 && known.orthologsAreNew(list, file)) {
      add(known.accession, list.all(), words.files().text(file));
    }
  }

  private void add(String accession, List<Ortholog> list, String file) {
    for (Ortholog ortholog : list) {
      if (ortholog.oma()) {
        omaEntry(ortholog.id()).mention(ortholog.organism(), Rank.ORTHOLOG);
      } else {
        accessions.ortholog(ortholog, file);
      }
      orthologs.add(OrthologPair.of(accession, ortholog));
    }
  }

  private void add(OrthologRow row) {
    accessions.ortholog(row);
    if (row.oma()) {
      omaEntry(row.ortholog()).vote(row.organism(), Rank.ORTHOLOG);
    }
    orthologs.add(OrthologPair.of(row));
  }

  private Ballot omaEntry(String id) {
    return omaEntries.computeIfAbsent(id, key -> new Ballot());
  }

  /** Ends the input; no row can be added any more. */
  public Gathered finish() {
    accessions.settle();
    sites.settle(accessions, findings::add);
    accessions.disagreements().forEach(findings::add);
    return new Gathered(
        vocabulary, words, accessions, omaEntries, pairs, sites, orthologs, findings);
  }

  /** Deletes the temporary files, those of what {@link #finish} gave as well. */
  @Override
  public void close() {
    Runs.closeAll(List.of(pairs::close, sites.sorter()::close, orthologs::close, findings::close));
  }
}
