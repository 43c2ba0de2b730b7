package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.PlainTriple;
import io.github.tflinkrdf.gather.Position;
import io.github.tflinkrdf.gather.Region;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Binding sites with all their fields, and where they are; and plain triples of statements. */
final class PlaceGenerator {
  private static final String ASSEMBLY = "hg38";

  private final Random random;

  PlaceGenerator(long seed) {
    this.random = new Random(seed);
  }

  List<PlainTriple> plainTriples(List<Interaction> statements) {
    return statements.stream()
        .map(i -> new PlainTriple(i.factor(), i.target(), i.geneId(), i.effects()))
        .toList();
  }

  List<BindingSite> sites(int count) {
    return many(count, this::site);
  }

  List<Region> regions(int count) {
    return many(count, i -> new Region(ASSEMBLY, chromosome(i), low(i), low(i) + 12, strand()));
  }

  List<Position> positions(int count) {
    return many(count, i -> new Position(ASSEMBLY, chromosome(i), low(i), strand()));
  }

  private static <T> List<T> many(int count, IntFunction<T> make) {
    return IntStream.range(0, count).mapToObj(make).toList();
  }

  private BindingSite site(int i) {
    return new BindingSite(
        List.of(),
        "TFLinkLS%08d".formatted(i),
        "P%05d".formatted(i / 500),
        "TF" + i / 500,
        List.of("JASPAR", "ReMap"),
        List.of("http://purl.obolibrary.org/obo/MI_0402"),
        List.of(Integer.toString(1_000_000 + random.nextInt(30_000_000))),
        List.of("29126285"),
        random.nextInt(5) == 0,
        "ACGTTGCANNAC",
        ASSEMBLY,
        chromosome(i),
        low(i) - 1,
        low(i) + 11,
        "ZeroBasedHalfOpen",
        low(i),
        low(i) + 11,
        strand(),
        List.of("P%05d".formatted(i / 500)),
        List.of());
  }

  private static String chromosome(int i) {
    return "chr" + (1 + i / 1_000 % 22);
  }

  private static int low(int i) {
    return 10_000 + i % 1_000 * 150_000 + i;
  }

  private String strand() {
    return random.nextBoolean() ? "+" : "-";
  }
}
