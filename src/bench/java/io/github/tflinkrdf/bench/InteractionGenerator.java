package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.gather.Interaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Interactions shaped like TFLink's: factors in order, some hundred targets each; most from one or
 * two databases, with one or two methods and a few articles.
 */
final class InteractionGenerator {
  private static final int TARGETS = 300;
  private static final String MI = "http://purl.obolibrary.org/obo/MI_";
  private static final List<String> DATABASES =
      List.of("GTRD", "HTRI", "JASPAR", "ORegAnno", "ReMap", "TRED", "TRRUST", "TFe_via_DoRothEA");
  private static final List<String> METHODS =
      List.of(MI + "0364", MI + "0402", MI + "0413", MI + "0415", MI + "0432", MI + "1182");
  private static final List<String> DATABASE_ARTICLES =
      List.of("17202159", "22900683", "26578589", "27924024", "29087512", "29126285");

  private final Random random;

  InteractionGenerator(long seed) {
    this.random = new Random(seed);
  }

  List<Interaction> next(int count) {
    List<Interaction> interactions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      interactions.add(interaction(i / TARGETS, i % TARGETS));
    }
    return interactions;
  }

  private Interaction interaction(int factor, int target) {
    String factorAccession = accession('P', factor);
    String targetAccession = accession('Q', target * 13);
    return new Interaction(
        List.of(),
        factorAccession,
        "TF" + factor,
        targetAccession,
        random.nextInt(100) == 0 ? "β-actin " + target : "GENE" + target,
        random.nextInt(20) == 0 ? "" : Integer.toString(100 + target * 37),
        some(DATABASES, 1 + random.nextInt(2)),
        some(METHODS, 1 + random.nextInt(2)),
        articles(random.nextInt(4)),
        some(DATABASE_ARTICLES, 1 + random.nextInt(2)),
        List.of(),
        List.of(),
        random.nextInt(5) == 0,
        random.nextBoolean() ? List.of(factorAccession) : List.of(factorAccession, targetAccession),
        List.of());
  }

  private static String accession(char first, int number) {
    return "%c%d%c%c%c%d"
        .formatted(
            first,
            number % 10,
            'A' + number / 10 % 26,
            'A' + number / 260 % 26,
            'A' + number / 6760 % 26,
            number % 7);
  }

  private List<String> some(List<String> values, int count) {
    TreeSet<String> chosen = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      chosen.add(values.get(random.nextInt(values.size())));
    }
    return List.copyOf(chosen);
  }

  private List<String> articles(int count) {
    TreeSet<String> chosen = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      chosen.add(Integer.toString(1_000_000 + random.nextInt(30_000_000)));
    }
    return List.copyOf(chosen);
  }
}
