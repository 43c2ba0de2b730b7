package io.github.tflinkrdf.record;

import java.util.Set;

/** The keys of a record's front matter, of all generations. */
final class Keys {
  static final String TYPE = "type";
  static final String TITLE = "title";
  static final String NAMES = "protein_name";
  static final String ACCESSION = "uniprot_accession";
  static final String GENE_IDS = "ncbi_gene_id";
  static final String ORGANISM = "organism";
  static final String FUNCTION = "function";
  static final String INTERACTIONS = "number_of_interactions";
  static final String ORTHOLOGS = "orthologs";
  static final String MATRICES = "jaspar_matrices";
  static final String FACTORS = "tfs";
  static final String TARGETS = "targets";
  static final String SITES = "binding_sites";

  /** What findings call the FASTA text after the front matter. */
  static final String BODY = "body";

  private static final Set<String> READ =
      Set.of(
          TYPE,
          TITLE,
          NAMES,
          ACCESSION,
          GENE_IDS,
          ORGANISM,
          FUNCTION,
          INTERACTIONS,
          ORTHOLOGS,
          MATRICES,
          FACTORS,
          TARGETS,
          SITES);

  /** Layout and file names of TFLink's own site. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "layout",
          "tfs_download",
          "targets_download",
          "bindingSites_download",
          "bindingSites_download_gff3",
          "binding_sites_ls");

  private Keys() {}

  static boolean isKnown(String key) {
    return READ.contains(key) || LEFT_OUT.contains(key);
  }
}
