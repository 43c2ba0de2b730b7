package io.github.tflinkrdf.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SorterTest {
  private static final int ITEM = 10;
  @TempDir Path folder;

  @Test
  void itemsThatFitInMemoryNeverTouchTheDisk() {
    try (Sorter<String> sorter = sorter(1_000)) {
      Stream.of("c", "a", "b").forEach(sorter::add);
      assertEquals(List.of("a", "b", "c"), Everything.list(sorter.sorted()));
      assertEquals(0, files());
    }
  }

  @Test
  void spilledItemsComeInTheSameOrderAsThoseInMemory() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<String> items = items(random, random.nextInt(2_000));
      try (Sorter<String> sorter = sorter(ITEM * (1 + random.nextInt(50)))) {
        items.forEach(sorter::add);
        assertEquals(
            items.stream().sorted().toList(), Everything.list(sorter.sorted()), "seed " + seed);
      }
    }
  }

  private static List<String> items(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(random.nextInt(1_000), 36) + "é€𝄞")
        .toList();
  }

  @Test
  void moreRunsThanAreReadAtOnceAreMergedInSteps() {
    try (Sorter<String> sorter = sorter(0)) {
      List<String> items = items(new Random(3), Runs.FAN_IN * 3);
      items.forEach(sorter::add);
      assertEquals(items.stream().sorted().toList(), Everything.list(sorter.sorted()));
      assertEquals(Runs.FAN_IN, files());
    }
  }

  @Test
  void sortedItemsCanBeReadAgain() {
    for (long budget : new long[] {0, 1_000}) {
      try (Sorter<String> sorter = sorter(budget)) {
        Stream.of("b", "a").forEach(sorter::add);
        sorter.sorted().next();
        assertEquals(List.of("a", "b"), Everything.list(sorter.sorted()));
      }
    }
  }

  @Test
  void textsThatFillOrExceedTheBufferSurviveTheFile() {
    List<String> texts =
        Stream.of(0, 20_000, 21_000, 200_000).map(i -> "A" + "CGT".repeat(i)).toList();
    try (Sorter<String> sorter = sorter(ITEM * 3)) {
      texts.forEach(sorter::add);
      assertEquals(texts, Everything.list(sorter.sorted()));
    }
  }

  @Test
  void nothingCanBeAddedAfterSorting() {
    try (Sorter<String> sorter = sorter(0)) {
      sorter.sorted();
      assertThrows(IllegalStateException.class, () -> sorter.add("late"));
    }
  }

  @Test
  void theFilesAreGoneAfterCloseEvenIfTheyWereNotReadToTheEnd() {
    Sorter<String> sorter = sorter(0);
    items(new Random(5), 10).forEach(sorter::add);
    sorter.sorted().next();
    assertEquals(10, files());
    sorter.close();
    assertEquals(0, files());
  }

  @Test
  void theFilesAreGoneAfterAWriteThatFailed() {
    Codec<String> failing =
        new TextCodec() {
          @Override
          public void write(String item, RunOutput out) throws IOException {
            if (item.equals("bad")) {
              throw new IOException("no space left");
            }
            super.write(item, out);
          }
        };
    try (Sorter<String> sorter = new Sorter<>(Comparator.naturalOrder(), failing, folder, 0)) {
      sorter.add("good");
      assertThrows(UncheckedIOException.class, () -> sorter.add("bad"));
      assertEquals(2, files());
    }
    assertEquals(0, files());
  }

  @ParameterizedTest(name = "{0} bytes")
  @ValueSource(ints = {0, 5})
  void aRunThatWasCutShortIsAnErrorAndNotAnEnd(int bytesLeft) throws IOException {
    try (Sorter<String> sorter = sorter(0)) {
      sorter.add("a");
      Path run = folder.resolve(Objects.requireNonNull(folder.toFile().list())[0]);
      Files.write(run, Arrays.copyOf(Files.readAllBytes(run), bytesLeft));
      assertThrows(UncheckedIOException.class, sorter::sorted);
    }
    assertEquals(0, files());
  }

  private Sorter<String> sorter(long memoryBudget) {
    return new Sorter<>(Comparator.naturalOrder(), new TextCodec(), folder, memoryBudget);
  }

  private int files() {
    return Objects.requireNonNull(folder.toFile().list()).length;
  }

  private static class TextCodec implements Codec<String> {
    @Override
    public void write(String item, RunOutput out) throws IOException {
      out.text(item);
    }

    @Override
    public String read(RunInput in) throws IOException {
      return in.text();
    }

    @Override
    public int weight(String item) {
      return ITEM;
    }
  }
}
