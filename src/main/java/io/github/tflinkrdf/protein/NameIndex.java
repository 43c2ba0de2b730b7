package io.github.tflinkrdf.protein;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The names of all proteins of a release, to be found by how they begin, whatever their case: about
 * 20 bytes a name and 20 a protein. Immutable once built.
 */
final class NameIndex {
  private static final int HUMAN = 9606;

  /** How well a name fits, the least first. */
  private enum Fit {
    OTHER_NAME_BEGINS,
    LABEL_BEGINS,
    OTHER_NAME,
    LABEL
  }

  private final Texts names;
  private final Texts accessions;
  private final int[] sorted;
  private final int[] owners;
  private final int[] weights;

  private NameIndex(Texts names, Texts accessions, int[] sorted, int[] owners, int[] weights) {
    this.names = names;
    this.accessions = accessions;
    this.sorted = sorted;
    this.owners = owners;
    this.weights = weights;
  }

  /** How many proteins it has. */
  int size() {
    return accessions.size();
  }

  /**
   * Accessions of the proteins with a name that begins with a text. Whole names come before
   * beginnings, labels before other names, then what has more targets and factors, then human.
   */
  List<String> find(String text, int limit) {
    byte[] prefix = fold(text).getBytes(StandardCharsets.UTF_8);
    Best best = new Best(limit);
    for (int i = first(prefix); i < sorted.length && names.startsWith(sorted[i], prefix); i++) {
      int name = sorted[i];
      best.offer(protein(name), score(name, prefix.length));
    }
    return best.proteins().stream().map(accessions::get).toList();
  }

  static String fold(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private long score(int name, int asked) {
    boolean whole = names.length(name) == asked;
    boolean label = owners[name] >= 0;
    Fit fit =
        whole
            ? label ? Fit.LABEL : Fit.OTHER_NAME
            : label ? Fit.LABEL_BEGINS : Fit.OTHER_NAME_BEGINS;
    return ((long) fit.ordinal() << Integer.SIZE) + weights[protein(name)];
  }

  /** Names that are not labels have the number of their protein inverted. */
  private int protein(int name) {
    return owners[name] >= 0 ? owners[name] : ~owners[name];
  }

  private int first(byte[] prefix) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.compare(sorted[middle], prefix) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Takes the proteins one after another. */
  static final class Builder {
    private final Texts names = new Texts();
    private final Texts accessions = new Texts();
    private int[] owners = new int[1 << 10];
    private int[] weights = new int[1 << 10];

    /**
     * Adds a protein.
     *
     * @param taxon NCBI Taxonomy id
     * @param interactions number of its targets and factors
     */
    void add(String accession, String label, List<String> otherNames, int taxon, int interactions) {
      int protein = accessions.add(accession);
      weights = roomFor(protein, weights);
      weights[protein] = (Math.min(interactions, 1 << 29) << 1) + (taxon == HUMAN ? 1 : 0);
      name(label, protein);
      otherNames.forEach(other -> name(other, ~protein));
      if (!label.equals(accession)) {
        name(accession, ~protein);
      }
    }

    NameIndex build() {
      names.trim();
      accessions.trim();
      int[] sorted =
          IntStream.range(0, names.size())
              .boxed()
              .sorted(names::compare)
              .mapToInt(Integer::intValue)
              .toArray();
      return new NameIndex(
          names,
          accessions,
          sorted,
          Arrays.copyOf(owners, names.size()),
          Arrays.copyOf(weights, accessions.size()));
    }

    private void name(String name, int owner) {
      int number = names.add(fold(name));
      owners = roomFor(number, owners);
      owners[number] = owner;
    }

    private static int[] roomFor(int number, int[] array) {
      return number < array.length ? array : Arrays.copyOf(array, number + number / 2 + 1);
    }
  }
}
