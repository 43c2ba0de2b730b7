package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes that are stored by another thread. */
class BackgroundOutputTest {
  @Test
  void allBytesArriveInOrder() throws IOException {
    Random random = new Random(7);
    byte[] all = new byte[300_000];
    random.nextBytes(all);
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (BackgroundOutput out = new BackgroundOutput(target)) {
      int at = 0;
      while (at < all.length) {
        int length = Math.min(1 + random.nextInt(5_000), all.length - at);
        out.write(all, at, length);
        at += length;
      }
      out.write('!');
    }
    assertEquals(all.length + 1, target.size());
    assertArrayEquals(all, java.util.Arrays.copyOf(target.toByteArray(), all.length));
  }

  @Test
  void theCallersArrayCanBeUsedAgainAtOnce() throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    byte[] buffer = new byte[1_000];
    try (BackgroundOutput out = new BackgroundOutput(target)) {
      for (int i = 0; i < 100; i++) {
        java.util.Arrays.fill(buffer, (byte) i);
        out.write(buffer);
      }
    }
    for (int i = 0; i < 100; i++) {
      assertEquals((byte) i, target.toByteArray()[i * 1_000 + 500]);
    }
  }

  @Test
  void aFullDiskIsToldAtTheLatestWhenItIsClosed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    IOException failure =
        assertThrows(
            IOException.class,
            () -> {
              try (BackgroundOutput out = new BackgroundOutput(full)) {
                for (int i = 0; i < 100; i++) {
                  out.write(new byte[10]);
                }
              }
            });
    assertTrue(failure.getMessage().contains("No space left"), failure.getMessage());
  }

  @Test
  void theTargetIsClosedWithIt() throws IOException {
    boolean[] closed = {false};
    OutputStream target =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new BackgroundOutput(target).close();
    assertTrue(closed[0]);
  }
}
