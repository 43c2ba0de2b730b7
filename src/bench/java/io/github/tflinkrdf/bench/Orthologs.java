package io.github.tflinkrdf.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a protein's orthologs: JSON, with links to proteins that have a page. */
final class Orthologs {
  private Orthologs() {}

  /** The JSON text; empty for a protein without orthologs. */
  static String json(
      GeneratedProtein protein,
      List<GeneratedProtein> all,
      Generation generation,
      SplittableRandom random) {
    String elements =
        Stream.of(Species.values())
            .filter(species -> species != protein.species() && random.nextInt(5) == 0)
            .map(species -> element(species, partner(protein, species, all), generation, random))
            .collect(Collectors.joining(", "));
    return elements.isEmpty() ? "" : "[" + elements + "]";
  }

  /** Proteins are dealt to the species in turn, so that equal turns make families. */
  private static GeneratedProtein partner(
      GeneratedProtein protein, Species species, List<GeneratedProtein> all) {
    int first = protein.number() - protein.species().ordinal();
    return all.get(first + species.ordinal());
  }

  private static String element(
      Species species, GeneratedProtein partner, Generation generation, SplittableRandom random) {
    String bare = partner.accession();
    String link =
        "\"<a href=\\\"/protein/%s\\\">%s</a>\"".formatted(bare.toLowerCase(Locale.ROOT), bare);
    String oma = "\"CAEEL%05d\"".formatted(random.nextInt(100_000));
    String ids =
        switch (random.nextInt(6)) {
          case 0 -> "\"" + bare + "\"";
          case 1 -> generation == Generation.SECOND ? oma : link;
          default -> link;
        };
    return "{\"species\": \"%s\", \"id\": [%s]}".formatted(species.label(), ids);
  }
}
