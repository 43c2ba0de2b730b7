package io.github.tflinkrdf.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Writes one page: the keys of its generation in their order, then the sequences. */
final class PageWriter {
  private final Generation generation;
  private final GeneratedProtein protein;
  private final StringBuilder text = new StringBuilder("---\n");

  PageWriter(Generation generation, GeneratedProtein protein) {
    this.generation = generation;
    this.protein = protein;
  }

  /** What a page shows apart from its protein. */
  record Content(
      List<String> factorRows,
      List<String> targetRows,
      int interactions,
      String orthologs,
      List<Site> sites) {
    private String function() {
      String factor = targetRows.isEmpty() ? "" : "transcription factor";
      String target = factorRows.isEmpty() && !factor.isEmpty() ? "" : "target gene";
      return factor + (factor.isEmpty() || target.isEmpty() ? "" : " and ") + target;
    }
  }

  String write(Content content, SplittableRandom random) {
    header(content.function());
    if (generation.hasNumber()) {
      line("number_of_interactions", Integer.toString(content.interactions()));
    }
    if (generation.hasOrthologs()) {
      raw("orthologs", "'" + content.orthologs() + "'");
    }
    if (generation.isCompact()) {
      raw("jaspar_matrices", matrices(content.sites(), random));
    }
    line("tfs", String.join("\n", content.factorRows()));
    line("targets", String.join("\n", content.targetRows()));
    SiteWriter sites = new SiteWriter(generation, protein, new RowWriter(generation, random));
    sites(sites, content.sites());
    downloads(content);
    return finished(content.sites().stream().map(sites::fasta).collect(Collectors.joining()));
  }

  private void header(String function) {
    line("type", "protein");
    line("layout", "protein");
    line("title", protein.accession());
    line("protein_name", joined(protein.names(), "; "));
    line("uniprot_accession", protein.accession());
    line("ncbi_gene_id", joined(protein.geneIds(), ";"));
    line("organism", protein.species().label());
    line("function", function);
  }

  private void sites(SiteWriter writer, List<Site> sites) {
    if (!generation.isCompact() || !sites.isEmpty()) {
      line(
          "binding_sites",
          sites.stream()
              .map(site -> writer.row(site, Integer.toString(9_000_000 + site.id())))
              .collect(Collectors.joining("\n")));
    }
  }

  private void downloads(Content content) {
    String prefix = generation == Generation.SEVENTH ? "TFLink_" : "";
    if (generation.hasDownloads()) {
      download("tfs_download", prefix + "tfs_of_", content.factorRows().isEmpty());
      download("targets_download", prefix + "targets_of_", content.targetRows().isEmpty());
      download("bindingSites_download", prefix + "TFBS_of_", content.sites().isEmpty());
    }
    if (generation.hasFlag()) {
      raw("binding_sites_ls", "''");
    }
  }

  private void download(String key, String prefix, boolean none) {
    raw(key, none ? "''" : prefix + protein.accession() + ".tsv");
  }

  /** The front matter with its line ends and the body with those of its own. */
  private String finished(String body) {
    String end = (generation.endsInBlankLine() ? "\n" : "") + "---\n";
    return text.append(end).toString().replace("\n", generation.lineEnd(!body.isEmpty())) + body;
  }

  /** No list at all, null for sites without a matrix, or a flow list. */
  private static String matrices(List<Site> sites, SplittableRandom random) {
    if (sites.isEmpty()) {
      return "''";
    }
    return random.nextBoolean() ? "" : "[\"MA%04d.1\"]".formatted(random.nextInt(1, 2_000));
  }

  private static String joined(List<String> values, String separator) {
    return values.isEmpty() ? "-" : String.join(separator, values);
  }

  private void line(String key, String value) {
    text.append(PyYaml.line(key, value));
  }

  private void raw(String key, String yaml) {
    text.append(key).append(": ").append(yaml).append('\n');
  }
}
