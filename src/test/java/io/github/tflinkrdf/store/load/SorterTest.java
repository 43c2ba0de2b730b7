package io.github.tflinkrdf.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys come back in order, whether they fit in memory or not. */
class SorterTest {
  @TempDir Path folder;

  @Test
  void numbersComeBackInOrder() {
    for (long memory : new long[] {1 << 20, 800, 24}) {
      try (Scratch scratch = new Scratch(folder, 0)) {
        Sorter sorter = new Sorter(scratch, 1, memory, 3);
        SplittableRandom random = new SplittableRandom(memory);
        long[] expected = random.longs(1_000, 0, Long.MAX_VALUE).toArray();
        Arrays.stream(expected).forEach(sorter::add);
        Arrays.sort(expected);
        assertEquals(Arrays.stream(expected).mapToObj(List::of).toList(), all(sorter));
      }
    }
  }

  @Test
  void tuplesAreComparedPartByPartAndWithoutSign() {
    for (long memory : new long[] {1 << 20, 800, 24}) {
      try (Scratch scratch = new Scratch(folder, 0)) {
        Sorter sorter = new Sorter(scratch, 3, memory, 3);
        SplittableRandom random = new SplittableRandom(memory);
        List<List<Long>> expected = new ArrayList<>();
        for (long i = 0; i < 1_000; i++) {
          List<Long> key = List.of(few(random), few(random), i);
          expected.add(key);
          sorter.add(key.get(0), key.get(1), key.get(2));
        }
        expected.sort(SorterTest::compare);
        assertEquals(expected, all(sorter));
      }
    }
  }

  @Test
  void itDeletesItsFiles() throws Exception {
    try (Scratch scratch = new Scratch(folder, 0)) {
      Sorter sorter = new Sorter(scratch, 1, 80, 2);
      for (int i = 0; i < 500; i++) {
        sorter.add(i);
      }
      all(sorter);
      sorter.clear();
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(0, files.count());
      }
    }
  }

  private static long few(SplittableRandom random) {
    return random.nextBoolean() ? random.nextLong(-3, 3) : random.nextLong();
  }

  private static int compare(List<Long> a, List<Long> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = Long.compareUnsigned(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<List<Long>> all(Sorter sorter) {
    List<List<Long>> all = new ArrayList<>();
    try (Cursor sorted = sorter.finish()) {
      while (sorted.advance()) {
        all.add(Arrays.stream(sorted.key).boxed().toList());
      }
    }
    return all;
  }
}
