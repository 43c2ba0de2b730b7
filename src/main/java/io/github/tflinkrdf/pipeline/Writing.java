package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.check.Violation;
import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Gathered;
import io.github.tflinkrdf.gather.Gene;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.Mentions;
import io.github.tflinkrdf.gather.OmaEntry;
import io.github.tflinkrdf.gather.Orthology;
import io.github.tflinkrdf.gather.Protein;
import io.github.tflinkrdf.report.FindingLog;
import io.github.tflinkrdf.report.Severity;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The order in which descriptions are written, and what goes with one that is not: proteins and
 * genes come first, since a row that speaks of a rejected one is rejected as well.
 */
final class Writing {
  private final Emission emission;
  private final Mentions mentions;
  private final Meter meter;
  private final RowFindings findings;
  private final Rejected rejected = new Rejected();
  private final Set<String> omaEntries = new HashSet<>();
  private final Map<String, Long> described = new TreeMap<>();
  private long keptRows;
  private long written;

  Writing(Emission emission, FindingLog log, Meter meter, Mentions mentions) {
    this.emission = emission;
    this.mentions = mentions;
    this.meter = meter;
    this.findings = new RowFindings(log);
  }

  void all(Gathered gathered) {
    meter.stage("writing", "descriptions", 0);
    judgeGenes(gathered.genes());
    proteins(gathered.proteins());
    genes(gathered.genes());
    rows(gathered.interactions(), this::keep);
    emit(mentions.plainTriplesOfLastFactor().iterator(), d -> {});
    rows(gathered.orthologies(), this::keep);
    rows(gathered.bindingSites(), this::keep);
    rows(gathered.sourceRecords(), record -> {});
    entries(gathered.omaEntries());
    mentioned();
  }

  /** Rows whose content was written. */
  long keptRows() {
    return keptRows;
  }

  Map<String, Long> described() {
    return described;
  }

  private void judgeGenes(Iterator<Gene> genes) {
    genes.forEachRemaining(
        gene -> {
          List<Violation> violations = emission.judge(gene);
          if (broken(violations)) {
            rejected.gene(gene, violations);
          }
        });
  }

  private void proteins(Iterator<Protein> proteins) {
    emission.emit(
        Filtered.of(proteins, this::geneIsFine),
        batch -> {
          batch.removed.forEach(
              judged ->
                  rejected.protein(
                      (Protein) judged.description(), Rejected.detail(judged.violations())));
          batch.kept.forEach(protein -> mentions.keep((Protein) protein));
          note(batch);
        });
  }

  private boolean geneIsFine(Protein protein) {
    Optional<String> why = rejected.byGene(protein);
    why.ifPresent(reason -> rejected.protein(protein, "its gene: " + reason));
    return why.isEmpty();
  }

  private void genes(Iterator<Gene> genes) {
    emit(Filtered.mapped(genes, rejected::remaining), gene -> mentions.keep((Gene) gene));
  }

  private void entries(Iterator<OmaEntry> entries) {
    emit(
        Filtered.of(entries, entry -> omaEntries.contains(entry.id())),
        entry -> mentions.keep((OmaEntry) entry));
  }

  /** Descriptions that rows state: what breaks a shape rejects the rows it was made from. */
  private void rows(Iterator<? extends Description> descriptions, Consumer<Description> kept) {
    emission.emit(
        Filtered.of(descriptions, this::proteinsAreFine),
        batch -> {
          batch.removed.forEach(
              judged ->
                  findings.rejected(judged.description(), Rejected.detail(judged.violations())));
          for (Description description : batch.kept) {
            keptRows += description.from().size();
            kept.accept(description);
          }
          note(batch);
        });
  }

  private boolean proteinsAreFine(Description description) {
    Optional<String> why = rejected.byProtein(description);
    why.ifPresent(reason -> findings.rejected(description, reason));
    return why.isEmpty();
  }

  private void keep(Description description) {
    if (description instanceof Interaction interaction) {
      emit(mentions.keep(interaction).iterator(), d -> {});
    } else if (description instanceof BindingSite site) {
      mentions.keep(site);
    } else if (description instanceof Orthology orthology) {
      omaEntries.add(orthology.omaEntry());
    }
  }

  private void mentioned() {
    emit(mentions.regions(), d -> {});
    emit(mentions.positions(), d -> {});
    emit(mentions.chromosomes(), d -> {});
    emit(mentions.assemblies(), d -> {});
    emit(mentions.publications(), d -> {});
    emit(mentions.sourceDatabases(), d -> {});
    emit(mentions.methods(), d -> {});
    emit(mentions.organisms(), d -> {});
    emit(mentions.bindingMatrices(), d -> {});
    emit(mentions.tallies(), d -> {});
  }

  /** Descriptions that no row states alone: one that breaks a shape is a mistake of ours. */
  private void emit(Iterator<? extends Description> descriptions, Consumer<Description> kept) {
    emission.emit(
        descriptions,
        batch -> {
          for (Batch.Judged judged : batch.removed) {
            throw new UserError(
                "a description breaks a shape that it must hold; a mapping, a value table or the"
                    + " shape is wrong: "
                    + Rejected.detail(judged.violations()),
                3);
          }
          batch.kept.forEach(kept);
          note(batch);
        });
  }

  private void note(Batch batch) {
    batch.warned.forEach(
        judged -> findings.warned(judged.description(), Rejected.detail(judged.violations())));
    batch.kept.forEach(d -> described.merge(d.getClass().getSimpleName(), 1L, Long::sum));
    written += batch.kept.size();
    meter.advance(written);
  }

  private static boolean broken(List<Violation> violations) {
    return violations.stream().anyMatch(v -> v.severity() == Severity.ERROR);
  }
}
