package io.github.tflinkrdf.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much TFLink 1.0 has of an organism, or a sample of it in the same proportions.
 *
 * @param code of the organism in cells of orthologs
 * @param targets proteins, factors among them
 * @param smallScale interactions with small-scale evidence
 * @param unplaced binding sites without coordinates
 */
record Census(
    Species species,
    String code,
    int taxon,
    int factors,
    int targets,
    long interactions,
    long smallScale,
    long sites,
    long smallScaleSites,
    long unplaced) {
  private static final int LEAST_TARGETS = 8;

  /** The whole of TFLink, by its statistics. */
  static final List<Census> TFLINK =
      List.of(
          new Census(
              Species.HOMO_SAPIENS,
              "Hs",
              9606,
              1_606,
              20_139,
              6_739_357,
              16_634,
              9_023_666,
              35_717,
              14_380),
          new Census(
              Species.MUS_MUSCULUS,
              "Mm",
              10090,
              1_156,
              21_536,
              4_057_582,
              8_687,
              847_270,
              10_611,
              21_813),
          new Census(Species.RATTUS_NORVEGICUS, "Rn", 10116, 56, 13_530, 81_229, 8, 450, 206, 261),
          new Census(Species.DANIO_RERIO, "Dr", 7955, 17, 13_769, 25_960, 0, 0, 0, 0),
          new Census(
              Species.DROSOPHILA_MELANOGASTER,
              "Dm",
              7227,
              527,
              18_766,
              368_629,
              699,
              85_506,
              6_016,
              20_765),
          new Census(
              Species.CAENORHABDITIS_ELEGANS,
              "Ce",
              6239,
              289,
              16_519,
              316_018,
              109,
              33_027,
              141,
              9_218),
          new Census(
              Species.SACCHAROMYCES_CEREVISIAE, "Sc", 4932, 333, 6_549, 237_714, 5_349, 5, 5, 0));

  /** A sample of the organisms with so many interactions and sites together. */
  static List<Census> sample(List<Census> organisms, long interactions, long sites) {
    long allInteractions = organisms.stream().mapToLong(Census::interactions).sum();
    long allSites = Math.max(1, organisms.stream().mapToLong(Census::sites).sum());
    long[] seen = new long[2];
    return organisms.stream()
        .map(
            census ->
                census.sample(
                    share(seen, 0, census.interactions, allInteractions, interactions),
                    share(seen, 1, census.sites, allSites, sites)))
        .toList();
  }

  static Stream<Census> of(String organism) {
    return TFLINK.stream().filter(c -> organism.isEmpty() || c.species.label().equals(organism));
  }

  /** Rounded so that the shares add up to the whole. */
  private static long share(long[] seen, int kind, long part, long all, long wanted) {
    long before = Math.round((double) wanted * seen[kind] / all);
    seen[kind] += part;
    return Math.round((double) wanted * seen[kind] / all) - before;
  }

  private Census sample(long wanted, long wantedSites) {
    int most = (int) Math.max(1, Math.min(factors, wanted / LEAST_TARGETS));
    return new Census(
        species,
        code,
        taxon,
        most,
        targets,
        Math.min(wanted, (long) most * targets),
        Math.round((double) smallScale * wanted / interactions),
        wantedSites,
        sites == 0 ? 0 : Math.round((double) smallScaleSites * wantedSites / sites),
        sites == 0 ? 0 : Math.round((double) unplaced * wantedSites / sites));
  }

  /** The same with another share of small-scale rows. */
  Census withSmallScale(double share) {
    return new Census(
        species,
        code,
        taxon,
        factors,
        targets,
        interactions,
        Math.round(share * interactions),
        sites,
        smallScaleSites,
        unplaced);
  }
}
