package io.github.tflinkrdf.protein;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by a name or its beginning, and in which order. */
class NameIndexTest {
  private static final int HUMAN = 9606;
  private static final int MOUSE = 10090;

  @Test
  void wholeNamesComeBeforeBeginningsAndLabelsBeforeOtherNames() {
    NameIndex index =
        index(
            b -> {
              b.add("P00001", "SP10", List.of(), HUMAN, 900);
              b.add("P00002", "XYZ", List.of("SP1"), HUMAN, 5);
              b.add("P00003", "SP1", List.of(), HUMAN, 1);
              b.add("P00004", "ABC", List.of("SP100"), HUMAN, 1000);
            });
    assertEquals(List.of("P00003", "P00002", "P00001", "P00004"), index.find("sp1", 10));
  }

  @Test
  void ofEqualNamesTheOneWithMoreInteractionsIsFirstThenTheHumanOne() {
    NameIndex index =
        index(
            b -> {
              b.add("P00001", "Rel", List.of(), MOUSE, 7);
              b.add("P00002", "REL", List.of(), HUMAN, 7);
              b.add("P00003", "rel", List.of(), MOUSE, 8);
            });
    assertEquals(List.of("P00003", "P00002", "P00001"), index.find("REL", 10));
  }

  @Test
  void aProteinIsFoundOnceByItsBestName() {
    NameIndex index =
        index(
            b -> {
              b.add("P00001", "JUN", List.of("JUNA", "jun proto-oncogene"), HUMAN, 3);
              b.add("P00002", "JUNB", List.of(), HUMAN, 9);
            });
    assertEquals(List.of("P00001", "P00002"), index.find("jun", 10));
    assertEquals(List.of("P00001"), index.find("jun", 1));
    assertEquals(List.of("P00001"), index.find("  Jun  Proto", 10));
  }

  @Test
  void anAccessionIsANameAndWhatNothingIsCalledIsNotFound() {
    NameIndex index = index(b -> b.add("Q04864", "REL", List.of(), HUMAN, 3));
    assertEquals(List.of("Q04864"), index.find("q0486", 10));
    assertEquals(List.of(), index.find("rela", 10));
    assertEquals(List.of(), index(b -> {}).find("a", 10));
    assertEquals(List.of(), index.find("\uFFFF", 10));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itFindsWhatAScanOfAllNamesFinds(long seed) {
    Random random = new Random(seed);
    Map<String, Set<String>> names = new TreeMap<>();
    NameIndex.Builder builder = new NameIndex.Builder();
    for (int i = 0; i < 3000; i++) {
      String accession = "P%05d".formatted(i);
      String label = name(random);
      List<String> others = List.of(name(random), name(random));
      builder.add(accession, label, others, MOUSE, i);
      names.put(accession, new HashSet<>(others));
      names.get(accession).add(label);
      names.get(accession).add(accession);
    }
    NameIndex index = builder.build();
    assertEquals(3000, index.size());
    for (int i = 0; i < 200; i++) {
      String asked = name(random).substring(0, 1 + random.nextInt(2));
      Set<String> expected =
          names.entrySet().stream()
              .filter(
                  e ->
                      e.getValue().stream()
                          .anyMatch(n -> NameIndex.fold(n).startsWith(NameIndex.fold(asked))))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      List<String> all = index.find(asked, 3000);
      assertEquals(expected, Set.copyOf(all), asked + ", seed " + seed);
      assertEquals(all.stream().limit(7).toList(), index.find(asked, 7), "seed " + seed);
      List<String> whole = all.stream().filter(a -> isWhole(names.get(a), asked)).toList();
      assertEquals(whole, all.subList(0, whole.size()), asked + ", seed " + seed);
    }
  }

  private static boolean isWhole(Set<String> names, String asked) {
    return names.stream().anyMatch(n -> NameIndex.fold(n).equals(NameIndex.fold(asked)));
  }

  private static String name(Random random) {
    int length = 2 + random.nextInt(3);
    return random
        .ints(length, 0, 6)
        .mapToObj(i -> String.valueOf("aBcÉ1α".charAt(i)))
        .collect(Collectors.joining());
  }

  private static NameIndex index(Consumer<NameIndex.Builder> proteins) {
    NameIndex.Builder builder = new NameIndex.Builder();
    proteins.accept(builder);
    return builder.build();
  }
}
