package io.github.tflinkrdf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The evidence of one interaction, the same on every page that prints it.
 *
 * @param papers PubMed ids of the papers that show it
 */
record Support(
    List<Label> databases, List<Label> methods, List<String> papers, boolean smallScale) {
  private static final List<Label> METHODS =
      List.of(
          Label.method("chromatin immunoprecipitation assay", "0402"),
          Label.method("inferred by curator", "0364"),
          Label.method("electrophoretic mobility shift assay", "0413"),
          Label.method("chromatin immunoprecipitation array", "0225"),
          Label.method("Identification by mass spectrometry", "0427"),
          Label.method("DNase I footprinting", "0606"),
          Label.method("array technology", "0008"),
          Label.method(
              "array technology/partial DNA sequence identification by hybridization",
              "0008",
              "0080"));

  /** Depends on nothing but the seed and the two proteins. */
  static Support of(long seed, GeneratedProtein factor, GeneratedProtein target) {
    SplittableRandom random =
        new SplittableRandom(seed * 31 + factor.number() * 1_000_003L + target.number());
    return new Support(
        some(random, factor.species().databases(), 4),
        some(random, METHODS, 3),
        IntStream.range(0, random.nextInt(5))
            .mapToObj(i -> Integer.toString(random.nextInt(1_000_000, 40_000_000)))
            .toList(),
        random.nextInt(5) == 0);
  }

  /** One to so many of the list, in its order. */
  private static List<Label> some(SplittableRandom random, List<Label> all, int most) {
    Set<Integer> chosen = new TreeSet<>();
    int count = Math.min(all.size(), 1 + random.nextInt(most));
    while (chosen.size() < count) {
      chosen.add(random.nextInt(all.size()));
    }
    return chosen.stream().map(all::get).toList();
  }

  /** The PubMed ids that a page prints: those of the databases were added after the first. */
  List<String> articles(Generation generation) {
    List<String> articles = new ArrayList<>(papers);
    if (generation.hasDatabaseArticles() || papers.isEmpty()) {
      databases.forEach(database -> articles.add(database.article()));
    }
    return articles;
  }
}
