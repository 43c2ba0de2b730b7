package io.github.tflinkrdf.source;

import java.util.List;

/** The tables of TFLink, as its releases lay them out. */
public enum Layout {
  /** Release 1.0: 15 columns, tab, {@code ;} in cells. */
  INTERACTIONS(
      '\t',
      """
      UniprotID.TF UniprotID.Target NCBI.GeneID.TF NCBI.GeneID.Target Name.TF Name.Target
      Detection.method PubmedID Organism Source.database Small-scale.evidence TF.TFLink.ortho
      TF.nonTFLink.ortho Target.TFLink.ortho Target.nonTFLink.ortho"""),
  /** Before release 1.0: 10 columns, tab, {@code ,} in cells. */
  INTERACTIONS_OLD(
      '\t',
      """
      UniprotID.TF UniprotID.Target NCBI.GeneID.TF NCBI.GeneID.Target Name.TF Name.Target
      Detection.method PubmedID Organism Source.database"""),
  /** 10 columns, comma, {@code ;} in cells. */
  INTERACTIONS_CSV(
      ',',
      """
      UniprotID.TF UniprotID.Target NCBI.GeneID.TF NCBI.GeneID.Target Name.TF Name.Target
      Detection.method PubmedID Organism Source.database"""),
  /** Version 0.3: the same columns under other names. */
  INTERACTIONS_V03(
      ',',
      """
      uniprotAC.tf uniprotAC.target otherAC.tf otherAC.target name.tf name.target
      detection.method pubmedAC organism source.database"""),
  /** The targets of the factor that the name of the file gives: 8 columns, tab. */
  TARGETS_OF(
      '\t',
      """
      UniprotID.Target NCBI.GeneID.Target Name.Target Detection.method PubmedID Organism
      Source.database Small-scale.evidence"""),
  /** The factors of the target that the name of the file gives: 8 columns, tab. */
  FACTORS_OF(
      '\t',
      """
      UniprotID.TF NCBI.GeneID.TF Name.TF Detection.method PubmedID Organism
      Source.database Small-scale.evidence"""),
  /** PSI-MI MITAB 2.8: 46 columns, most often without these names above them. */
  MITAB(
      '\t',
      """
      uniqueID_A uniqueID_B alternativeID_A alternativeID_B alias_A alias_B detectionMethod
      firstAuthor pubmedID taxonomyID_A taxonomyID_B interactionType sourceDatabase
      interactionID_source confidenceScore complexExpansion biolRole_A biolRole_B
      experimentalRole_A experimentalRole_B interactorType_A interactorType_B xref_A xref_B
      xref_interaction annotation_A annotation_B annotation_int taxonomyID_host parameters
      creationDate updateDate checksum_A checksum_B checksum_interaction negative feature_A
      feature_B stoichiometry_A stoichiometry_B participantMethod_A participantMethod_B
      biologicalEffect_A biologicalEffect_B regulatoryMechanism causalStatement"""),
  /** Binding sites before release 1.0: 12 columns, tab. */
  SITES_OLD(
      '\t',
      """
      TFLinkID UniprotID.TF Name.TF Organism Detection.method PubmedID Source.database
      Assembly Chromosome Start End Strand"""),
  /** The same as CSV. */
  SITES_CSV(
      ',',
      """
      TFLinkID UniprotID.TF Name.TF Organism Detection.method PubmedID Source.database
      Assembly Chromosome Start End Strand"""),
  /** Binding sites of one protein: 13 columns, tab, with the small-scale flag. */
  SITES_OF(
      '\t',
      """
      TFLinkID UniprotID.TF Name.TF Organism Detection.method PubmedID Source.database
      Small-scale.evidence Assembly Chromosome Start End Strand"""),
  /** Binding sites of release 1.0: 16 columns, tab, with overlaps. */
  SITES(
      '\t',
      """
      TFLinkID UniprotID.TF Name.TF Organism Assembly Chromosome Start End Strand
      Genome.browser Detection.method PubmedID Source.database Small-scale.evidence
      Number.of.TFBS.overlaps TFBS.overlaps"""),
  /** 9 columns, tab, without names. */
  GFF3('\t', ""),
  /** A row is a header line and the lines of its sequence. */
  FASTA('\n', "");

  private final char separator;
  private final List<String> columns;

  Layout(char separator, String columns) {
    this.separator = separator;
    this.columns = columns.isEmpty() ? List.of() : List.of(columns.split("\\s+"));
  }

  /** What stands between two cells. */
  public char separator() {
    return separator;
  }

  /** The names of the columns in their order; none if the table never has them. */
  public List<String> columns() {
    return columns;
  }
}
