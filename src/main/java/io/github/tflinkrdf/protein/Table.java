package io.github.tflinkrdf.protein;

import static io.github.tflinkrdf.protein.Column.ACCESSION;
import static io.github.tflinkrdf.protein.Column.ASSEMBLY;
import static io.github.tflinkrdf.protein.Column.CHROMOSOME;
import static io.github.tflinkrdf.protein.Column.DATABASES;
import static io.github.tflinkrdf.protein.Column.DATABASE_ARTICLES;
import static io.github.tflinkrdf.protein.Column.EFFECT;
import static io.github.tflinkrdf.protein.Column.END;
import static io.github.tflinkrdf.protein.Column.GENE;
import static io.github.tflinkrdf.protein.Column.IRI;
import static io.github.tflinkrdf.protein.Column.LABEL;
import static io.github.tflinkrdf.protein.Column.METHODS;
import static io.github.tflinkrdf.protein.Column.ORGANISM;
import static io.github.tflinkrdf.protein.Column.ORIGINAL_ARTICLES;
import static io.github.tflinkrdf.protein.Column.PAIRING;
import static io.github.tflinkrdf.protein.Column.SEQUENCE;
import static io.github.tflinkrdf.protein.Column.SITE;
import static io.github.tflinkrdf.protein.Column.SMALL_SCALE;
import static io.github.tflinkrdf.protein.Column.START;
import static io.github.tflinkrdf.protein.Column.STATEMENT;
import static io.github.tflinkrdf.protein.Column.STRAND;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of a protein. */
enum Table {
  /** What regulates it. */
  FACTORS,
  /** What it regulates. */
  TARGETS,
  /** Where it binds. */
  SITES,
  ORTHOLOGS;

  private static final List<Column> REGULATION =
      List.of(
          ACCESSION,
          LABEL,
          ORGANISM,
          GENE,
          DATABASES,
          METHODS,
          ORIGINAL_ARTICLES,
          DATABASE_ARTICLES,
          PAIRING,
          SMALL_SCALE,
          EFFECT,
          STATEMENT);
  private static final List<Column> SITE_COLUMNS =
      List.of(
          SITE,
          ASSEMBLY,
          CHROMOSOME,
          START,
          END,
          STRAND,
          SEQUENCE,
          DATABASES,
          METHODS,
          ORIGINAL_ARTICLES,
          DATABASE_ARTICLES,
          SMALL_SCALE,
          IRI);
  private static final List<Column> ORTHOLOG_COLUMNS =
      List.of(ACCESSION, LABEL, ORGANISM, GENE, Column.TARGETS, Column.FACTORS, IRI);

  /** In the order of TSV and JSON. */
  List<Column> columns() {
    return switch (this) {
      case FACTORS, TARGETS -> REGULATION;
      case SITES -> SITE_COLUMNS;
      case ORTHOLOGS -> ORTHOLOG_COLUMNS;
    };
  }

  /** As addresses and JSON name it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Table> of(String key) {
    return Arrays.stream(values()).filter(table -> table.key().equals(key)).findFirst();
  }
}
