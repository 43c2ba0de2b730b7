package io.github.tflinkrdf.bench;

import java.util.List;
import java.util.Locale;

/** The organisms, each with its assembly and the databases that its rows come from. */
enum Species {
  HOMO_SAPIENS(
      "hg38",
      Label.database("GTRD", "27924024"),
      Label.database("ReMap", "29126285"),
      Label.database("TRRUST", "29087512"),
      Label.database("TRED", "17202159"),
      Label.database("HTRI", "22900683"),
      Label.database("PAZAR", "18971253"),
      Label.database("ORegAnno", "26578589"),
      Label.database("IntAct_via_DoRothEA", "24234451"),
      Label.database("KEGG_via_DoRothEA", "27899662"),
      Label.database("FANTOM4_via_DoRothEA", "20211142"),
      Label.database("TFactS_via_DoRothea", "TFactS_via_DoRothEA", "22761861")),
  MUS_MUSCULUS(
      "mm10",
      Label.database("GTRD", "27924024"),
      Label.database("TRRUST", "29087512"),
      Label.database("TRED", "17202159"),
      Label.database("PAZAR", "18971253")),
  RATTUS_NORVEGICUS(
      "rn6",
      Label.database("GTRD", "27924024"),
      Label.database("ORegAnno", "26578589"),
      Label.database("PAZAR", "18971253")),
  DANIO_RERIO("danRer11", Label.database("GTRD", "27924024")),
  DROSOPHILA_MELANOGASTER(
      "dm6",
      Label.database("GTRD", "27924024"),
      Label.database("REDfly", "20965965"),
      Label.database("ORegAnno", "26578589")),
  CAENORHABDITIS_ELEGANS(
      "ce10", Label.database("GTRD", "27924024"), Label.database("ORegAnno", "26578589")),
  SACCHAROMYCES_CEREVISIAE(
      "saccer1", Label.database("Yeastract", "24170807"), Label.database("GTRD", "27924024"));

  private final String assembly;
  private final List<Label> databases;

  Species(String assembly, Label... databases) {
    this.assembly = assembly;
    this.databases = List.of(databases);
  }

  /** {@code Homo sapiens}. */
  String label() {
    String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  String assembly() {
    return assembly;
  }

  List<Label> databases() {
    return databases;
  }
}
