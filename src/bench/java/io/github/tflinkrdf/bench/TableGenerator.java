package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes tables as TFLink 1.0 does, of any size and in TFLink's proportions; the same options give
 * the same bytes. What is held in memory depends on the proteins, not on the rows.
 */
public final class TableGenerator {
  private static final String[] OPTIONS = {
    "interactions", "sites", "seed", "order", "pack", "kinds", "organism", "small-scale"
  };

  private final Path folder;
  private final Options options;
  private final long seed;
  private final List<String> kinds;

  private TableGenerator(Path folder, Options options) {
    this.folder = folder;
    this.options = options;
    this.seed = options.number("seed", 42);
    this.kinds = List.of(options.text("kinds", "tsv,sites,fasta").split(","));
  }

  /**
   * {@code TableGenerator FOLDER [--interactions N] [--sites N] [--seed N] [--order
   * sorted|shuffled] [--pack plain|gz|zst] [--kinds tsv,mitab,sites,fasta] [--organism LABEL]
   * [--small-scale SHARE]}.
   */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: TableGenerator FOLDER [--NAME VALUE...]");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    new TableGenerator(folder, new Options(args, 1, OPTIONS)).write();
  }

  private void write() throws IOException {
    List<Census> organisms = Census.of(options.text("organism", "")).toList();
    long sites = options.number("sites", 0);
    double share = options.fraction("small-scale", -1);
    for (Census all : Census.sample(organisms, options.number("interactions", 0), sites)) {
      Census census = share < 0 ? all : all.withSmallScale(share);
      Proteome proteome = new Proteome(census, seed);
      interactions(census, proteome);
      if (census.sites() > 0) {
        sites(census, proteome);
      }
    }
  }

  private void interactions(Census census, Proteome proteome) throws IOException {
    if (census.interactions() == 0) {
      return;
    }
    try (TableFile simple = file(census, "tsv", "_interactions_All_simpleFormat_v1.0.tsv");
        TableFile mitab = file(census, "mitab", "_interactions_All_mitab_v1.0.tsv")) {
      if (simple != null) {
        simple.header(SimpleRow.HEADER);
      }
      Degrees degrees = new Degrees(census, seed);
      for (int n = 0; n < census.factors(); n++) {
        targets(census, proteome, n, degrees.of(n), simple, mitab);
      }
    }
  }

  private void targets(
      Census census, Proteome proteome, int n, int degree, TableFile simple, TableFile mitab)
      throws IOException {
    SplittableRandom random =
        new SplittableRandom(seed ^ (census.taxon() * 1_000_003L + n) * 0x9E3779B97F4A7C15L);
    double share = (double) census.smallScale() / census.interactions();
    TableProtein factor = proteome.get(proteome.factor(n));
    int left = degree;
    for (int target = 0; left > 0; target++) {
      if (random.nextInt(proteome.size() - target) < left) {
        left--;
        TableEvidence says = TableEvidence.of(random, census, random.nextDouble() < share);
        if (simple != null) {
          simple.row(SimpleRow.of(census, factor, proteome.get(target), says));
        }
        if (mitab != null) {
          mitab.row(MitabRow.of(census, factor, proteome.get(target), says));
        }
      }
    }
  }

  private void sites(Census census, Proteome proteome) throws IOException {
    try (TableFile table = file(census, "sites", "_bindingSites_All_annotation_v1.0.tsv");
        TableFile fasta = file(census, "fasta", "_bindingSites_All_v1.0.fasta")) {
      if (table != null) {
        table.header(TableSites.HEADER);
      }
      TableSites sites = new TableSites(census, seed);
      for (int n : IntStream.range(0, census.factors()).toArray()) {
        for (long i = sites.first(n); i < sites.first(n + 1); i++) {
          TableSites.Row row = sites.row(i, n, proteome.get(proteome.factor(n)));
          if (table != null) {
            table.row(row.table());
          }
          if (fasta != null) {
            fasta.row(row.fasta());
          }
        }
      }
    }
  }

  /** Null if such files are not wanted. */
  private TableFile file(Census census, String kind, String name) throws IOException {
    if (!kinds.contains(kind)) {
      return null;
    }
    String pack = options.text("pack", "plain");
    String organism = census.species().label().replace(' ', '_');
    return new TableFile(
        folder.resolve("TFLink_" + organism + name),
        pack.equals("plain") ? "" : "." + pack,
        options.text("order", "sorted").equals("shuffled"),
        seed);
  }
}
