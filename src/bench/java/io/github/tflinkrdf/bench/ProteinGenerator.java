package io.github.tflinkrdf.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Invents proteins, each under an accession of its own. */
final class ProteinGenerator {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String DIGITS = "0123456789";

  private final SplittableRandom random;
  private final Set<String> accessions = new HashSet<>();

  ProteinGenerator(long seed) {
    this.random = new SplittableRandom(seed);
  }

  List<GeneratedProtein> proteins(int count) {
    List<GeneratedProtein> proteins = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Species species = Species.values()[number % Species.values().length];
      proteins.add(
          new GeneratedProtein(
              number,
              freshAccession(),
              several(() -> name(species)),
              several(this::gene),
              species));
    }
    return proteins;
  }

  /** One that no protein has yet. */
  String freshAccession() {
    String accession = accession();
    return accessions.add(accession) ? accession : freshAccession();
  }

  /** By UniProt's pattern, its three forms. */
  private String accession() {
    String name = LETTERS + DIGITS;
    return switch (random.nextInt(4)) {
      case 0 -> draw("OPQ") + draw(DIGITS) + draw(name, 3) + draw(DIGITS);
      case 1 -> draw("ABCDEFGHIJKLMNRSTUVWXYZ") + draw(DIGITS) + block();
      case 2 -> "A0A" + draw(name, 2) + draw(DIGITS) + block();
      default -> draw("PQ") + draw(DIGITS) + draw(DIGITS, 3) + draw(DIGITS);
    };
  }

  private String block() {
    return draw(LETTERS) + draw(LETTERS + DIGITS, 2) + draw(DIGITS);
  }

  private List<String> several(Supplier<String> one) {
    int kind = random.nextInt(20);
    int count = kind < 2 ? 0 : kind < 18 ? 1 : 2 + random.nextInt(kind == 18 ? 3 : 20);
    return Stream.generate(one).limit(count).distinct().toList();
  }

  private String gene() {
    return Integer.toString(1 + random.nextInt(110_000_000));
  }

  private String name(Species species) {
    String symbol = draw(LETTERS, 3) + random.nextInt(1, 99);
    return switch (species) {
      case DROSOPHILA_MELANOGASTER -> draw(List.of("Dmel\\CG" + random.nextInt(99_999), symbol));
      case DANIO_RERIO -> draw(List.of("si:ch211-" + symbol.toLowerCase(Locale.ROOT) + ".5", "na"));
      case SACCHAROMYCES_CEREVISIAE -> draw(List.of(symbol, symbol + "'", symbol + " YEAST"));
      case MUS_MUSCULUS -> draw(List.of("Na", "Su(" + symbol + ")", symbol));
      default -> draw(List.of(symbol, symbol + "-" + random.nextInt(9), symbol + "_7"));
    };
  }

  private <T> T draw(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String draw(String letters) {
    return draw(letters, 1);
  }

  private String draw(String letters, int count) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < count; i++) {
      drawn.append(letters.charAt(random.nextInt(letters.length())));
    }
    return drawn.toString();
  }
}
