package io.github.tflinkrdf.bench;

import java.util.SplittableRandom;

/** The binding sites of an organism's factors, some in pairs that overlap. */
final class TableSites {
  static final String HEADER =
      String.join(
          "\t",
          "TFLinkID",
          "UniprotID.TF",
          "Name.TF",
          "Organism",
          "Assembly",
          "Chromosome",
          "Start",
          "End",
          "Strand",
          "Genome.browser",
          "Detection.method",
          "PubmedID",
          "Source.database",
          "Small-scale.evidence",
          "Number.of.TFBS.overlaps",
          "TFBS.overlaps");

  private static final int CHROMOSOMES = 19;
  private static final int LENGTH = 50_000_000;

  /** The many sites of few factors: the n-th part ends at this power of the share of factors. */
  private static final double SKEW = 3;

  private final Census census;
  private final long seed;

  TableSites(Census census, long seed) {
    this.census = census;
    this.seed = seed;
  }

  /** A site as a line of the table, and as two lines of FASTA. */
  record Row(String table, String fasta) {}

  /** The number of the first site of the n-th factor. */
  long first(int n) {
    return Math.round(census.sites() * Math.pow((double) n / census.factors(), SKEW));
  }

  Row row(long number, int n, TableProtein factor) {
    SplittableRandom random = new SplittableRandom(seed * 131 + census.taxon() + number * 7_919);
    boolean smallScale = random.nextLong(census.sites()) < census.smallScaleSites();
    boolean placed = random.nextLong(census.sites()) >= census.unplaced();
    Label database = database(random, smallScale);
    int length = random.nextInt(6, 24);
    Spot spot = placed ? spot(number, n, length, database) : Spot.NONE;
    String id = id(number, smallScale);
    String overlaps = overlap(number, n, placed);
    String table =
        String.join(
            "\t",
            id,
            factor.accession(),
            factor.name(),
            census.species().label(),
            spot.assembly,
            spot.chromosome,
            spot.start,
            spot.end,
            spot.strand,
            placed ? spot.assembly + "&position=" + spot.chromosome + ":" + spot.range() : "-",
            smallScale ? "inferred by curator" : "chromatin immunoprecipitation assay",
            Integer.toString(8_000_000 + random.nextInt(25_000)),
            database.printed(),
            smallScale ? "Yes" : "No",
            placed ? overlaps.isEmpty() ? "0" : "1" : "-",
            overlaps.isEmpty() ? "-" : overlaps);
    String place = placed ? spot.chromosome + ":" + spot.range() : "-";
    String header =
        String.join(";", ">" + id, factor.accession(), factor.name(), spot.assembly, place);
    return new Row(table, header + "\n" + bases(random, length));
  }

  private record Spot(String assembly, String chromosome, String start, String end, String strand) {
    static final Spot NONE = new Spot("-", "-", "-", "-", "-");

    String range() {
      return start + "-" + end;
    }
  }

  private Label database(SplittableRandom random, boolean smallScale) {
    boolean fly = census.species() == Species.DROSOPHILA_MELANOGASTER;
    return smallScale && fly && random.nextBoolean()
        ? Label.database("REDfly", "20965965")
        : random.nextInt(100) < (smallScale ? 90 : 7)
            ? Label.database("ORegAnno", "26578589")
            : Label.database("JASPAR", "");
  }

  /** Odd sites stand five bases after the even ones before them, if they overlap. */
  private Spot spot(long number, int n, int length, Label database) {
    long shared = overlaps(number, n) ? number & ~1 : number;
    SplittableRandom random = new SplittableRandom(seed + shared * 104_729 + census.taxon());
    String chromosome = "chr" + random.nextInt(1, CHROMOSOMES + 1);
    int start = random.nextInt(10_000, LENGTH) + (shared == number ? 0 : 5);
    boolean redfly = database.printed().equals("REDfly");
    return new Spot(
        census.species().assembly(),
        chromosome,
        Integer.toString(start),
        Integer.toString(start + length - (redfly ? 1 : 0)),
        redfly || random.nextBoolean() ? "-" : "+");
  }

  private boolean overlaps(long number, int n) {
    long even = number & ~1;
    return even % 8 == 0 && even >= first(n) && even + 1 < first(n + 1) && census.sites() > 1_000;
  }

  private String overlap(long number, int n, boolean placed) {
    long partner = number ^ 1;
    if (!placed || !overlaps(number, n)) {
      return "";
    }
    SplittableRandom random = new SplittableRandom(seed * 131 + census.taxon() + partner * 7_919);
    boolean smallScale = random.nextLong(census.sites()) < census.smallScaleSites();
    boolean partnerPlaced = random.nextLong(census.sites()) >= census.unplaced();
    return partnerPlaced ? id(partner, smallScale) : "";
  }

  private String id(long number, boolean smallScale) {
    long own = census.species().ordinal() * 12_000_000L + number + 1;
    return "TFLink" + (smallScale ? "SS" : "LS") + "%08d".formatted(own);
  }

  private static String bases(SplittableRandom random, int length) {
    StringBuilder bases = new StringBuilder();
    for (int i = 0; i < length; i++) {
      bases.append("ACGT".charAt(random.nextInt(4)));
    }
    return bases.toString();
  }
}
