package io.github.tflinkrdf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Writes rows of interactions, and the cells they share with rows of sites. */
final class RowWriter {
  private static final String SUFFIX = "%5Buid%5D";

  private final Generation generation;
  private final SplittableRandom random;

  RowWriter(Generation generation, SplittableRandom random) {
    this.generation = generation;
    this.random = random;
  }

  /** Name, accession, gene ids, databases, methods, publications and, later, the flag. */
  String row(GeneratedProtein partner, Support support) {
    String row =
        String.join(
            ",",
            names(partner),
            partner.accession(),
            geneIds(partner),
            labels(support.databases()),
            labels(support.methods()),
            articles(support.articles(generation)));
    return generation.hasFlag() ? row + "," + flag(support.smallScale()) : row;
  }

  static String flag(boolean smallScale) {
    return smallScale ? "Yes" : "No";
  }

  String labels(List<Label> labels) {
    return labels.stream().map(Label::printed).collect(Collectors.joining(generation.separator()));
  }

  /** A query of PubMed in any order, now and then with an id twice; a link until the fifth. */
  String articles(List<String> ids) {
    int start = random.nextInt(ids.size());
    List<String> turned = new ArrayList<>(ids.subList(start, ids.size()));
    turned.addAll(ids.subList(0, start));
    if (random.nextInt(8) == 0) {
      turned.add(turned.get(0));
    }
    String query =
        generation == Generation.FIRST
            ? String.join("; ", turned) + SUFFIX
            : turned.stream().map(id -> id + SUFFIX).collect(Collectors.joining("+OR+"));
    return generation.isCompact() ? query : link(query);
  }

  private static String link(String query) {
    return "&ensp;<a href=\"https://www.ncbi.nlm.nih.gov/pubmed/?term="
        + query
        + "\" target=\"_blank\"><i uk-icon=\"icon: link\"></i>Pubmed</a>";
  }

  private static String names(GeneratedProtein partner) {
    return partner.names().isEmpty() ? "-" : String.join(";", partner.names());
  }

  /** The first generations print numbers of a column of floats, and an empty cell for none. */
  private String geneIds(GeneratedProtein partner) {
    if (partner.geneIds().isEmpty()) {
      return generation.isCompact() ? "-" : "";
    }
    String decimals = generation.hasFlag() || random.nextBoolean() ? "" : ".0";
    return partner.geneIds().stream()
        .map(id -> id + decimals)
        .collect(Collectors.joining(generation.separator()));
  }
}
