package io.github.tflinkrdf.bench;

import java.util.List;

/** Writes a factor's binding sites: rows of 9, 10 or 15 fields, and the FASTA text of the body. */
final class SiteWriter {
  private static final String CURATED = "inferred by curator";
  private static final String LINE_BREAK = "\\\r";

  private final Generation generation;
  private final GeneratedProtein factor;
  private final RowWriter cells;

  SiteWriter(Generation generation, GeneratedProtein factor, RowWriter cells) {
    this.generation = generation;
    this.factor = factor;
    this.cells = cells;
  }

  String row(Site site, String paper) {
    String article = cells.articles(List.of(paper));
    return generation.isCompact() ? last(site, article) : first(site, article);
  }

  private String first(Site site, String article) {
    String flag = generation.hasFlag() ? ",Yes" : "";
    String database = site.database().printed() + flag;
    return String.join(",", id(site), CURATED, article, database, place(site));
  }

  private String last(Site site, String article) {
    String browser = site.isPlaced() ? assembly() + "&position=" + position(site, "") : "-";
    return String.join(
        ",",
        id(site),
        factor.accession(),
        name(),
        factor.species().label(),
        place(site),
        browser,
        CURATED,
        article,
        site.database().meaning().get(0),
        "Yes",
        site.isPlaced() ? "0" : "-");
  }

  /** Id, accession, name, assembly and position, then the bases, each with its Markdown break. */
  String fasta(Site site) {
    String missing = generation.isCompact() ? "-:---" : "-";
    String decimals = generation.hasFlag() ? "" : ".0";
    return "\\>"
        + String.join(
            ";",
            id(site),
            factor.accession(),
            name(),
            site.isPlaced() ? assembly() : "-",
            site.isPlaced() ? position(site, decimals) : missing)
        + LINE_BREAK
        + site.bases()
        + LINE_BREAK;
  }

  private String id(Site site) {
    return generation.sitePrefix() + (generation.hasFlag() ? "%08d" : "%07d").formatted(site.id());
  }

  private String name() {
    return factor.names().isEmpty() ? "-" : factor.names().get(0);
  }

  private String assembly() {
    return factor.species().assembly();
  }

  private String place(Site site) {
    return site.isPlaced()
        ? "%s,%s,%d,%d,%s"
            .formatted(assembly(), site.chromosome(), site.start(), site.end(), site.strand())
        : "-,-,-,-,-";
  }

  private static String position(Site site, String decimals) {
    return "%s:%d%s-%d%s"
        .formatted(site.chromosome(), site.start(), decimals, site.end(), decimals);
  }
}
