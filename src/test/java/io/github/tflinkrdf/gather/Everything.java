package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.terms.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** All that gather makes of some rows. */
record Everything(
    List<Protein> proteins,
    List<Gene> genes,
    List<Interaction> interactions,
    List<Orthology> orthologies,
    List<OmaEntry> omaEntries,
    List<BindingSite> sites,
    List<SourceRecord> records,
    List<Finding> findings) {
  static final Vocabulary VOCABULARY = Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE);

  /** Far more than any test's rows take. */
  static final long IN_MEMORY = 1L << 30;

  static Everything of(Row... rows) {
    return of(List.of(rows), Path.of("never-made"), IN_MEMORY);
  }

  static Everything of(List<? extends Row> rows, Path spillFolder, long memoryBudget) {
    try (Gatherer gatherer = new Gatherer(VOCABULARY, spillFolder, memoryBudget)) {
      rows.forEach(gatherer::add);
      return of(gatherer.finish());
    }
  }

  private static Everything of(Gathered gathered) {
    return new Everything(
        list(gathered.proteins()),
        list(gathered.genes()),
        list(gathered.interactions()),
        list(gathered.orthologies()),
        list(gathered.omaEntries()),
        list(gathered.bindingSites()),
        list(gathered.sourceRecords()),
        list(gathered.findings()));
  }

  static <T> List<T> list(Iterator<T> items) {
    List<T> all = new ArrayList<>();
    items.forEachRemaining(all::add);
    return all;
  }

  Protein protein(String accession) {
    return proteins.stream().filter(p -> p.accession().equals(accession)).findFirst().orElseThrow();
  }
}
