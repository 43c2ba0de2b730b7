package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.report.Location;

/**
 * The dictionaries by which rows are kept short.
 *
 * @param labels of organisms, assemblies and chromosomes
 * @param sets of databases or of methods
 * @param articles PubMed ids
 * @param names of proteins
 * @param ids NCBI Gene ids and OMA ids
 * @param files of the input
 * @param recent evidence
 */
record Words(
    Dictionary labels,
    LabelSets sets,
    Dictionary articles,
    Dictionary names,
    Dictionary ids,
    SourceFiles files,
    RecentEvidence recent) {

  Words() {
    this(
        new Dictionary(),
        new LabelSets(),
        new Dictionary(),
        new Dictionary(),
        new Dictionary(),
        new SourceFiles(),
        new RecentEvidence());
  }

  Location location(int file, int line) {
    return new Location(files.text(file), line);
  }

  NumberedEvidence evidence(Evidence evidence) {
    return recent.numbered(evidence, this);
  }
}
