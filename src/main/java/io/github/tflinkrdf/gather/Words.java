package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;

/**
 * The dictionaries by which rows are kept short.
 *
 * @param labels of databases, methods, organisms, assemblies and chromosomes
 * @param articles PubMed ids
 * @param names of proteins
 * @param ids NCBI Gene ids and OMA ids
 * @param files of the input
 */
record Words(
    Dictionary labels, Dictionary articles, Dictionary names, Dictionary ids, Dictionary files) {
  Words() {
    this(new Dictionary(), new Dictionary(), new Dictionary(), new Dictionary(), new Dictionary());
  }

  Location location(int file, int line) {
    return new Location(files.text(file), line);
  }
}
