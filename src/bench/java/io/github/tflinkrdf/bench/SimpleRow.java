package io.github.tflinkrdf.bench;

import java.util.stream.Collectors;

/** Writes rows of the interaction table of release 1.0: 15 columns. */
final class SimpleRow {
  static final String HEADER =
      String.join(
          "\t",
          "UniprotID.TF",
          "UniprotID.Target",
          "NCBI.GeneID.TF",
          "NCBI.GeneID.Target",
          "Name.TF",
          "Name.Target",
          "Detection.method",
          "PubmedID",
          "Organism",
          "Source.database",
          "Small-scale.evidence",
          "TF.TFLink.ortho",
          "TF.nonTFLink.ortho",
          "Target.TFLink.ortho",
          "Target.nonTFLink.ortho");

  private SimpleRow() {}

  static String of(Census census, TableProtein factor, TableProtein target, TableEvidence says) {
    return String.join(
        "\t",
        factor.accession(),
        target.accession(),
        factor.genes(),
        target.genes(),
        factor.names(),
        target.names(),
        String.join(";", says.methods()),
        says.articles(),
        census.species().label(),
        says.databases().stream().map(Label::printed).collect(Collectors.joining(";")),
        says.smallScale() ? "Yes" : "No",
        factor.orthologs(),
        factor.others(),
        target.orthologs(),
        target.others());
  }
}
