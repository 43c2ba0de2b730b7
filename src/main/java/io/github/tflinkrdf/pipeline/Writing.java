package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Gathered;
import io.github.tflinkrdf.gather.Gene;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.Mentions;
import io.github.tflinkrdf.gather.OmaEntry;
import io.github.tflinkrdf.gather.Orthology;
import io.github.tflinkrdf.gather.PlainTriple;
import io.github.tflinkrdf.gather.Protein;
import io.github.tflinkrdf.report.FindingLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The order in which descriptions are written, and what goes with one that is not: proteins and
 * genes come first, since a row that speaks of a rejected one is rejected as well.
 */
final class Writing {
  private final Emission emission;
  private final Mentions mentions;
  private final RowFindings findings;
  private final Written written;
  private final Selected selected;
  private final Rejected rejected = new Rejected();
  private final Set<String> omaEntries = new HashSet<>();

  Writing(
      Emission emission, FindingLog log, Mentions mentions, Written written, Selected selected) {
    this.emission = emission;
    this.mentions = mentions;
    this.findings = new RowFindings(log);
    this.written = written;
    this.selected = selected;
  }

  void all(Gathered gathered) {
    gathered.genes().forEachRemaining(gene -> rejected.judge(gene, emission.judge(gene)));
    proteins(gathered.proteins());
    whole(Filtered.mapped(gathered.genes(), rejected::remaining), g -> mentions.keep((Gene) g));
    rows(gathered.interactionBatches(), this::keepStatements);
    whole(mentions.plainTriplesOfLastFactor().iterator());
    rows(new Batches(gathered.orthologies()), kept -> kept.forEach(this::keep));
    rows(selected.sites(gathered.bindingSiteBatches()), kept -> kept.forEach(this::keep));
    rows(new Batches(gathered.sourceRecords()), record -> {});
    entries(gathered.omaEntries());
    mentioned();
  }

  private void proteins(Iterator<Protein> proteins) {
    emission.emit(
        Filtered.of(proteins, this::geneIsFine),
        batch -> {
          batch.removed.forEach(
              judged -> rejected.protein((Protein) judged.description(), judged.detail()));
          batch.kept.forEach(protein -> mentions.keep((Protein) protein));
          note(batch);
        });
  }

  private boolean geneIsFine(Protein protein) {
    Optional<String> why = rejected.byGene(protein);
    why.ifPresent(reason -> rejected.protein(protein, "its gene: " + reason));
    return why.isEmpty();
  }

  private void entries(Iterator<OmaEntry> entries) {
    whole(
        Filtered.of(entries, entry -> omaEntries.contains(entry.id())),
        entry -> mentions.keep((OmaEntry) entry));
  }

  /** Descriptions that rows state: what breaks a shape rejects the rows it was made from. */
  private void rows(
      Iterator<? extends Supplier<? extends List<? extends Description>>> pieces,
      Consumer<List<Description>> kept) {
    emission.emit(
        pieces,
        rejected::byProtein,
        batch -> {
          batch.lost.forEach(lost -> findings.rejected(lost.description(), lost.why()));
          batch.removed.forEach(judged -> findings.rejected(judged.description(), judged.detail()));
          batch.kept.forEach(written::rowsOf);
          kept.accept(batch.kept);
          note(batch);
        });
  }

  private void keepStatements(List<Description> kept) {
    if (kept.isEmpty()) {
      return;
    }
    List<Interaction> statements = new ArrayList<>(kept.size());
    kept.forEach(statement -> statements.add((Interaction) statement));
    List<PlainTriple> finished = mentions.keep(statements);
    if (!finished.isEmpty()) {
      whole(finished.iterator());
    }
  }

  private void keep(Description description) {
    if (description instanceof BindingSite site) {
      mentions.keep(site);
    } else if (description instanceof Orthology orthology) {
      omaEntries.add(orthology.omaEntry());
    }
  }

  private void mentioned() {
    written.beginMentions();
    whole(mentions.regions());
    whole(mentions.positions());
    whole(mentions.chromosomes());
    whole(mentions.assemblies());
    whole(mentions.publications());
    whole(mentions.sourceDatabases());
    whole(mentions.methods());
    whole(mentions.organisms());
    whole(mentions.bindingMatrices());
    whole(mentions.sourceTables());
    whole(mentions.tallies());
  }

  private void whole(Iterator<? extends Description> descriptions) {
    whole(descriptions, description -> {});
  }

  /** Descriptions that no row states alone, and that cannot be left out. */
  private void whole(Iterator<? extends Description> descriptions, Consumer<Description> kept) {
    emission.emit(
        descriptions,
        batch -> {
          batch.removed.forEach(Batch.Judged::refuse);
          batch.kept.forEach(kept);
          note(batch);
        });
  }

  private void note(Batch batch) {
    batch.warned.forEach(judged -> findings.warned(judged.description(), judged.detail()));
    written.add(batch);
  }
}
