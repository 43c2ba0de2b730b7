package io.github.tflinkrdf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * An invented binding site with its sequence.
 *
 * @param id digits only
 * @param start as printed; -1 without coordinates
 */
record Site(
    int id, Label database, String chromosome, int start, int end, char strand, String bases) {
  private static final Label JASPAR = Label.database("jaspar", "JASPAR", "");
  private static final Label REDFLY = Label.database("REDfly", "20965965");
  private static final Label OREGANNO = Label.database("ORegAnno", "26578589");
  private static final int MOST = 6;

  /** The sites of a factor; most factors have none. */
  static List<Site> of(GeneratedProtein factor, SplittableRandom random) {
    List<Site> sites = new ArrayList<>();
    int count = random.nextInt(3) == 0 ? 1 + random.nextInt(MOST) : 0;
    for (int i = 0; i < count; i++) {
      sites.add(site(factor.number() * MOST + i, factor.species(), random));
    }
    return sites;
  }

  /** REDfly counts from 1 and prints no strand, ORegAnno from 0, JASPAR prints no coordinates. */
  private static Site site(int id, Species species, SplittableRandom random) {
    String bases = bases(random, 6 + random.nextInt(12));
    int start = random.nextInt(1_000, 200_000_000);
    String chromosome = (random.nextInt(4) == 0 ? "" : "chr") + random.nextInt(1, 20);
    if (random.nextInt(3) == 0) {
      return new Site(id, JASPAR, "-", -1, -1, '-', bases);
    }
    if (species == Species.DROSOPHILA_MELANOGASTER && random.nextBoolean()) {
      return new Site(id, REDFLY, chromosome, start, start + bases.length() - 1, '-', bases);
    }
    char strand = random.nextBoolean() ? '+' : '-';
    return new Site(id, OREGANNO, chromosome, start, start + bases.length(), strand, bases);
  }

  private static String bases(SplittableRandom random, int length) {
    return random
        .ints(length, 0, 4)
        .mapToObj(i -> "ACGT".substring(i, i + 1))
        .collect(Collectors.joining());
  }

  boolean isPlaced() {
    return start >= 0;
  }
}
