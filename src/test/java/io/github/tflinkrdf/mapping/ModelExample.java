package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Assembly;
import io.github.tflinkrdf.gather.BindingMatrix;
import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.gather.Chromosome;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Gene;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.Method;
import io.github.tflinkrdf.gather.OmaEntry;
import io.github.tflinkrdf.gather.Organism;
import io.github.tflinkrdf.gather.Orthology;
import io.github.tflinkrdf.gather.PlainTriple;
import io.github.tflinkrdf.gather.Position;
import io.github.tflinkrdf.gather.Protein;
import io.github.tflinkrdf.gather.Publication;
import io.github.tflinkrdf.gather.Region;
import io.github.tflinkrdf.gather.SourceDatabase;
import io.github.tflinkrdf.gather.SourceRecord;
import io.github.tflinkrdf.gather.SourceTable;
import io.github.tflinkrdf.gather.Tally;
import io.github.tflinkrdf.terms.Convention;
import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.MethodTerm;
import io.github.tflinkrdf.terms.OrganismTerm;
import java.util.List;
import java.util.stream.Stream;

/** The descriptions of which {@code mapping/model.ttl} is the graph: every kind, in every form. */
final class ModelExample {
  private static final String TAXON = "http://purl.uniprot.org/taxonomy/";
  private static final String OBO = "http://purl.obolibrary.org/obo/";

  private ModelExample() {}

  static List<Description> descriptions() {
    return Stream.of(statements(), genes(), sites(), mentions(), databases())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Description> statements() {
    return List.of(
        new Interaction(
            List.of(),
            "Q04864",
            "REL",
            "P13500",
            "CCL2",
            "6347",
            List.of("HTRI", "TRED", "TRRUST"),
            List.of(OBO + "MI_0364", OBO + "MI_0413"),
            List.of("10469356", "9388261"),
            List.of("17202159", "22900683", "29087512"),
            List.of("Activation", "Repression"),
            List.of("oreganno:OREG0002117", "oreganno:OREG0002124"),
            null,
            List.of("Q04864"),
            List.of("A b.tsv", "mitab_v1.0.tsv")),
        new PlainTriple("Q04864", "P13500", "6347", List.of("Activation", "Repression")),
        new Interaction(
            List.of(),
            "P20428",
            "Myog",
            "P00688",
            "P00688",
            "",
            List.of("GTRD"),
            List.of(OBO + "MI_0402"),
            List.of(),
            List.of("27924024"),
            List.of(),
            List.of(),
            false,
            List.of("P00688", "P20428"),
            List.of()),
        new PlainTriple("P20428", "P00688", "", List.of()),
        new Interaction(
            List.of(),
            "P20428",
            "Myog",
            "P18916",
            "Chrng",
            "25753",
            List.of("ORegAnno"),
            List.of(),
            List.of(),
            List.of(),
            List.of("Repression"),
            List.of(),
            null,
            List.of(),
            List.of()),
        new PlainTriple("P20428", "P18916", "25753", List.of("Repression")),
        new Tally("Q04864", 1, 0),
        new Tally("P13500", 0, 1),
        new Orthology(List.of(), "A4QPD3", "Q04864", ""),
        new Orthology(List.of(), "P02283", "", "CAEEL14858"),
        new OmaEntry("CAEEL14858", TAXON + "6239"));
  }

  private static List<Description> genes() {
    return List.of(
        protein("Q04864", "REL", List.of("c-Rel"), "9606", "5966", List.of("MA0101.1"), true, true),
        protein("P13500", "CCL2", List.of(), "9606", "6347", List.of(), false, true),
        new Protein(
            List.of(),
            "P00688",
            "P00688",
            List.of(),
            TAXON + "10090",
            "",
            List.of("100043684", "109959"),
            List.of(),
            false,
            true,
            false,
            true),
        gene("6347", List.of("P13500"), "CCL2", List.of(), List.of(), "9606"),
        gene("5966", List.of("A0A024R500", "Q04864"), "REL", List.of("c-Rel"), List.of(), "9606"),
        gene(
            "",
            List.of("P00688"),
            "gene of P00688",
            List.of(),
            List.of("100043684", "109959"),
            "10090"),
        gene("109959", List.of(), "NCBI Gene 109959", List.of(), List.of(), "10090"));
  }

  private static Protein protein(
      String accession,
      String label,
      List<String> altLabels,
      String taxon,
      String geneId,
      List<String> matrices,
      boolean factor,
      boolean target) {
    return new Protein(
        List.of(),
        accession,
        label,
        altLabels,
        TAXON + taxon,
        geneId,
        List.of(),
        matrices,
        factor,
        target,
        true,
        true);
  }

  private static Gene gene(
      String id,
      List<String> products,
      String label,
      List<String> altLabels,
      List<String> candidates,
      String taxon) {
    return new Gene(List.of(), id, products, label, altLabels, candidates, TAXON + taxon);
  }

  private static List<Description> sites() {
    return List.of(
        site("TFLinkSS10035815", "rn6", "chr9", 94302188, 94302201, "ZeroBasedHalfOpen", 1, "+"),
        site("TFLinkSS09282705", "dm6", "chr3R", 3322643, 3322657, "OneBasedClosed", 0, "."),
        site("TFLinkSS00000001", "hg38", "chr1", 100, 110, "Undetermined", -1, ""),
        site("TFLinkSS00000002", "", "", -1, -1, "", -1, ""),
        new Region("rn6", "chr9", 94302189, 94302201, "+"),
        new Region("rn6", "chr9", 500, 509, "-"),
        new Region("dm6", "chr3R", 3322643, 3322657, "."),
        new Position("rn6", "chr9", 94302189, "+"),
        new Position("rn6", "chr9", 509, "-"),
        new Position("dm6", "chr3R", 3322643, "."),
        new Chromosome("dm6", "chr3R"),
        new Assembly("dm6", List.of("BDGP R6"), TAXON + "7227"),
        new Assembly("my assembly", List.of(), ""));
  }

  /**
   * @param shift from the printed start to the lowest position; negative if none is claimed
   */
  private static BindingSite site(
      String id,
      String assembly,
      String chromosome,
      int start,
      int end,
      String convention,
      int shift,
      String strand) {
    return new BindingSite(
        List.of(),
        id,
        "P20428",
        "Myog",
        List.of("ORegAnno"),
        List.of(OBO + "MI_0364"),
        List.of("1655408"),
        List.of("26578589"),
        true,
        "GAACAGCTGACAA",
        assembly,
        chromosome,
        start,
        end,
        convention,
        shift < 0 ? -1 : start + shift,
        shift < 0 ? -1 : end,
        strand,
        id.endsWith("5") ? List.of("P20428") : List.of(),
        id.endsWith("2") ? List.of() : List.of("sites.gff3"));
  }

  private static List<Description> mentions() {
    return List.of(
        new Publication("9388261"),
        new Method(
            new MethodTerm(
                OBO + "MI_0413",
                "electrophoretic mobility shift assay",
                "MI:0413",
                List.of("EMSA"),
                List.of(OBO + "ECO_0000096"),
                List.of(),
                List.of(OBO + "ECO_0001807"))),
        new Method(
            new MethodTerm(
                "https://w3id.org/tflink-rdf/method-label/guess",
                "Guess!",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of())),
        new Organism(new OrganismTerm(TAXON + "9606", "Homo sapiens", "9606")),
        new Organism(new OrganismTerm("https://w3id.org/tflink-rdf/organism/yeti", "Yeti", "")),
        new BindingMatrix("MA0101.1"),
        new SourceRecord(List.of(), "Q04864", 300, 100, true),
        new SourceRecord(List.of(), "P13500", -1, 12, false),
        new SourceRecord(List.of(), "A0A0I9", -1, 0, false),
        new SourceTable("A b.tsv"));
  }

  private static List<Description> databases() {
    return List.of(
        database(
            "HTRI", List.of("HTRIdb"), "", "", "22900683", "1", "2017-04-29", "http://h.org", true),
        database("TRED", List.of(), "", "RegNetwork", "17202159", "", "", "", true),
        database("RegNetwork", List.of(), "", "", "", "", "", "", false),
        database(
            "TFactS_via_DoRothEA", List.of(), "TFactS", "DoRothEA", "22761861", "", "", "", true));
  }

  private static SourceDatabase database(
      String label,
      List<String> altLabels,
      String upstream,
      String importedThrough,
      String article,
      String version,
      String retrieved,
      String homepage,
      boolean source) {
    String licence = label.equals("HTRI") ? "https://creativecommons.org/licenses/by-sa/4.0/" : "";
    return new SourceDatabase(
        new DatabaseTerm(
            label,
            altLabels,
            upstream,
            importedThrough,
            article,
            version,
            retrieved,
            licence,
            homepage,
            Convention.UNDETERMINED,
            true,
            source,
            true));
  }
}
