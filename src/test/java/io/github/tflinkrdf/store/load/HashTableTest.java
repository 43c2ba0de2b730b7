package io.github.tflinkrdf.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of keys, in memory and in a mapped file. */
class HashTableTest {
  private static final int KEYS = 300_000;

  @TempDir Path folder;

  @Test
  void everyKeyIsFoundAndNoOther() {
    everyKeyIsFound(1L << 30);
  }

  @Test
  void itIsTheSameInAFile() {
    everyKeyIsFound(0);
  }

  private void everyKeyIsFound(long memory) {
    try (Scratch scratch = new Scratch(folder, memory)) {
      Longs keys = new Longs(scratch);
      HashTable table = new HashTable(scratch, keys, 2);
      SplittableRandom random = new SplittableRandom(5);
      for (int i = 0; i < KEYS; i++) {
        keys.append(random.nextLong());
        keys.append(random.nextLong());
        table.add(keys.get(2L * i), i);
      }
      for (int i = 0; i < KEYS; i++) {
        long hash = keys.get(2L * i);
        assertEquals(i, table.find(hash, hash, keys.get(2L * i + 1)));
        assertEquals(-1, table.find(hash, hash, keys.get(2L * i + 1) + 1));
        assertEquals(-1, table.find(random.nextLong(), 1, 1));
      }
    }
  }

  @Test
  void hashesThatAreAllTheSameAreRefused() {
    try (Scratch scratch = new Scratch(folder, 1L << 30)) {
      HashTable table = new HashTable(scratch, new Longs(scratch), 1);
      assertThrows(
          IllegalStateException.class,
          () -> {
            for (int i = 0; i < 2_000; i++) {
              table.add(42, i);
            }
          });
    }
  }
}
