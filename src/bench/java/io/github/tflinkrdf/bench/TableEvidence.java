package io.github.tflinkrdf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a row of a table says of an interaction.
 *
 * @param papers PubMed ids of its own articles
 * @param entries of the databases, or none
 * @param functions signs, or none
 */
record TableEvidence(
    List<Label> databases,
    List<String> methods,
    List<String> papers,
    List<String> entries,
    List<String> functions,
    boolean smallScale) {
  private static final String CHIP = "chromatin immunoprecipitation assay";
  private static final List<String> SMALL_SCALE =
      List.of(
          "electrophoretic mobility shift assay",
          "DNase I footprinting",
          "chromatin immunoprecipitation array",
          "genetic interference",
          "experimental interaction detection",
          "western blot",
          "northern blot",
          "quantitative reverse transcription pcr");
  private static final String YEAST_ARRAY =
      "array technology/partial DNA sequence identification by hybridization";

  static TableEvidence of(SplittableRandom random, Census census, boolean smallScale) {
    return smallScale ? curated(random, census) : screened(random, census);
  }

  /** Read from articles by curators: several databases, methods and articles of its own. */
  private static TableEvidence curated(SplittableRandom random, Census census) {
    List<Label> databases = some(random, census.species().databases(), 5);
    List<String> methods = new ArrayList<>(List.of("inferred by curator"));
    methods.addAll(some(random, SMALL_SCALE, 2));
    boolean chip = databases.stream().anyMatch(d -> d.printed().equals("GTRD"));
    if (chip) {
      methods.add(CHIP);
    }
    List<String> papers = papers(random, random.nextInt(1, 6));
    return new TableEvidence(
        databases, methods, papers, entries(random, databases), functions(random, census), true);
  }

  /** From the large screens: one or two databases, seldom an article of its own. */
  private static TableEvidence screened(SplittableRandom random, Census census) {
    int kind = random.nextInt(100);
    if (census.species() == Species.SACCHAROMYCES_CEREVISIAE && kind < 80) {
      List<String> methods = kind < 60 ? List.of(YEAST_ARRAY) : List.of(CHIP, YEAST_ARRAY);
      List<Label> databases = named(census, kind < 60 ? "Yeastract" : "Yeastract GTRD");
      List<String> papers = papers(random, random.nextInt(1, 4));
      return new TableEvidence(databases, methods, papers, List.of(), List.of(), false);
    }
    String names = kind < 38 ? "GTRD ReMap" : kind < 44 ? "ReMap" : kind < 47 ? "ORegAnno" : "GTRD";
    List<Label> databases = named(census, names);
    boolean own = names.equals("ORegAnno");
    return new TableEvidence(
        databases,
        List.of(CHIP),
        papers(random, own ? 1 : 0),
        own ? entries(random, databases) : List.of(),
        List.of(),
        false);
  }

  /** Those that the organism has of the named ones, GTRD if none. */
  private static List<Label> named(Census census, String names) {
    List<String> wanted = List.of(names.split(" "));
    List<Label> found =
        census.species().databases().stream().filter(d -> wanted.contains(d.printed())).toList();
    return found.isEmpty() ? named(census, "GTRD") : found;
  }

  /** A few articles report very much. */
  private static List<String> papers(SplittableRandom random, int count) {
    return Stream.generate(() -> 8_000_000 + (int) (Math.pow(random.nextDouble(), 3) * 25_000))
        .limit(count)
        .map(n -> Integer.toString(n))
        .distinct()
        .toList();
  }

  private static List<String> entries(SplittableRandom random, List<Label> databases) {
    return databases.stream().anyMatch(d -> d.printed().equals("ORegAnno"))
        ? Stream.generate(() -> "oreganno:OREG%07d".formatted(random.nextInt(1, 2_000_000)))
            .limit(random.nextInt(1, 4))
            .distinct()
            .toList()
        : List.of();
  }

  private static List<String> functions(SplittableRandom random, Census census) {
    List<Species> signed =
        List.of(Species.HOMO_SAPIENS, Species.MUS_MUSCULUS, Species.SACCHAROMYCES_CEREVISIAE);
    return switch (signed.contains(census.species()) ? random.nextInt(10) : 9) {
      case 0, 1, 2 -> List.of("activator");
      case 3, 4 -> List.of("repressor");
      case 5 -> List.of("activator", "repressor");
      default -> List.of();
    };
  }

  /** One to so many of the list, in its order. */
  private static <T> List<T> some(SplittableRandom random, List<T> all, int most) {
    int wanted = random.nextInt(1, Math.min(all.size(), most) + 1);
    List<T> some = new ArrayList<>();
    for (int i = 0; some.size() < wanted; i++) {
      if (random.nextInt(all.size() - i) < wanted - some.size()) {
        some.add(all.get(i));
      }
    }
    return some;
  }

  /** Articles of the interaction and of its databases, as the simple tables mix them. */
  String articles() {
    return Stream.concat(papers.stream(), databases.stream().map(Label::article))
        .filter(article -> !article.isEmpty())
        .distinct()
        .collect(Collectors.joining(";"));
  }
}
