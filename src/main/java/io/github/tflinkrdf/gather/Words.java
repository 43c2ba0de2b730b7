package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.report.Location;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The dictionaries by which rows are kept short.
 *
 * @param labels of organisms, assemblies and chromosomes
 * @param sets of databases or of methods
 * @param articles PubMed ids
 * @param names of proteins
 * @param ids NCBI Gene ids and OMA ids
 * @param files of the input
 * @param recent the evidence of rows that came lately, for the same object comes again and again
 */
record Words(
    Dictionary labels,
    LabelSets sets,
    Dictionary articles,
    Dictionary names,
    Dictionary ids,
    SourceFiles files,
    Map<Evidence, NumberedEvidence> recent) {
  private static final int MOST_RECENT = 1 << 15;

  Words() {
    this(
        new Dictionary(),
        new LabelSets(),
        new Dictionary(),
        new Dictionary(),
        new Dictionary(),
        new SourceFiles(),
        new IdentityHashMap<>());
  }

  Location location(int file, int line) {
    return new Location(files.text(file), line);
  }

  NumberedEvidence evidence(Evidence evidence) {
    NumberedEvidence known = recent.get(evidence);
    if (known == null) {
      if (recent.size() == MOST_RECENT) {
        recent.clear();
      }
      known = new NumberedEvidence(evidence, this);
      recent.put(evidence, known);
    }
    return known;
  }
}
