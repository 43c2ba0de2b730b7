package io.github.tflinkrdf.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The proteins of one organism, in the order of their accessions; some of them are factors. */
final class Proteome {
  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ANY = DIGITS + LETTERS;
  private static final List<String> SHORT = List.of("OPQ", DIGITS, ANY, ANY, ANY, DIGITS);
  private static final List<String> LONG =
      List.of("A", "0", "A", ANY, ANY, DIGITS, LETTERS, ANY, ANY, DIGITS);

  /** No organism has more proteins; each has a range of numbers of its own. */
  private static final int RANGE = 30_000;

  /** Those before have the long accessions of unreviewed entries, which sort first. */
  private static final double UNREVIEWED = 0.3;

  private final Census census;
  private final long seed;
  private final List<TableProtein> proteins;

  Proteome(Census census, long seed) {
    this.census = census;
    this.seed = seed;
    this.proteins = IntStream.range(0, census.targets()).mapToObj(this::protein).toList();
  }

  TableProtein get(int number) {
    return proteins.get(number);
  }

  int size() {
    return proteins.size();
  }

  /** The number of the n-th factor; factors are spread over the proteins, in their order. */
  int factor(int n) {
    return (int) ((long) n * census.targets() / census.factors());
  }

  private TableProtein protein(int number) {
    SplittableRandom random = new SplittableRandom(seed * 31 + number(census, number));
    String genes = several(random, number, 1_000_000);
    return new TableProtein(
        accession(census, number),
        genes,
        names(random, number),
        orthologs(random, number, 0),
        orthologs(random, number, RANGE));
  }

  /** One id; for some proteins none or several. */
  private String several(SplittableRandom random, int number, int step) {
    int kind = random.nextInt(100);
    int count = kind < 6 ? 0 : kind < 97 ? 1 : random.nextInt(2, kind == 99 ? 13 : 4);
    int first = 100 + census.species().ordinal() * 12_000_000 + number * 37;
    return count == 0
        ? "-"
        : IntStream.range(0, count)
            .mapToObj(i -> Integer.toString(first + i * step))
            .collect(Collectors.joining(";"));
  }

  private String names(SplittableRandom random, int number) {
    int kind = random.nextInt(100);
    String symbol = symbol(random, number);
    return switch (kind) {
      case 0, 1 -> "-";
      case 2 -> symbol + ";" + symbol + "-2";
      case 3 -> symbol + "'";
      case 4 -> "E(spl)" + symbol;
      case 5 -> "Dmel\\" + symbol;
      case 6 -> "si:" + symbol + ".5";
      default -> symbol;
    };
  }

  private static String symbol(SplittableRandom random, int number) {
    StringBuilder symbol = new StringBuilder();
    for (int i = random.nextInt(3, 5); i > 0; i--) {
      symbol.append((char) ('A' + random.nextInt(26)));
    }
    return symbol.append(number % 100).toString();
  }

  /** Proteins with equal numbers make a family. */
  private String orthologs(SplittableRandom random, int number, int beyond) {
    String cell =
        Census.TFLINK.stream()
            .filter(other -> other.species() != census.species())
            .filter(other -> number < other.targets() && random.nextInt(beyond == 0 ? 3 : 6) == 0)
            .map(other -> other.code() + ":" + accession(other, number + beyond))
            .collect(Collectors.joining(";"));
    return cell.isEmpty() ? "-" : cell;
  }

  private static int number(Census census, int number) {
    return census.species().ordinal() * 2 * RANGE + number;
  }

  /** By UniProt's pattern; grows with the number, and no two are the same. */
  private static String accession(Census census, int number) {
    boolean unreviewed = number % RANGE < UNREVIEWED * census.targets();
    return spelled(number(census, number) * 31L, unreviewed ? LONG : SHORT);
  }

  /** A number in figures, each of an alphabet of its own. */
  private static String spelled(long number, List<String> alphabets) {
    StringBuilder figures = new StringBuilder();
    long rest = number;
    for (int i = alphabets.size() - 1; i >= 0; i--) {
      String alphabet = alphabets.get(i);
      figures.append(alphabet.charAt((int) (rest % alphabet.length())));
      rest /= alphabet.length();
    }
    return figures.reverse().toString();
  }
}
