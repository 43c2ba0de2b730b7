package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.web.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20})
  void whatIsWrittenInPiecesOfAnySizeComesOut(int size) throws IOException {
    byte[] bytes = new byte[size];
    Random random = new Random(size);
    random.nextBytes(bytes);
    try (Spool spool = new Spool()) {
      int at = 0;
      while (at < size) {
        int length = Math.min(size - at, 1 + random.nextInt(300_000));
        spool.write(bytes, at, length);
        at += length;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      spool.sendTo(out);
      assertEquals(size, spool.size());
      assertArrayEquals(bytes, out.toByteArray());
    }
  }

  @Test
  void aSpoolThatWentToDiskLeavesNoFile() throws IOException {
    Path file;
    try (Spool spool = new Spool()) {
      spool.write(new byte[100]);
      assertEquals(Optional.empty(), spool.file());
      spool.write(new byte[2 << 20]);
      file = spool.file().orElseThrow();
      assertTrue(Files.exists(file));
    }
    assertFalse(Files.exists(file));
  }

  @Test
  void anAnswerLongerThanItsLimitIsRefusedWithAPlainReasonAndLeavesNoFile() throws IOException {
    Path file;
    try (Spool spool = new Spool(3 << 20)) {
      spool.write(new byte[3 << 20]);
      file = spool.file().orElseThrow();
      Refusal refusal = assertThrows(Refusal.class, () -> spool.write(0));
      assertEquals(400, refusal.reply().status());
      assertTrue(refusal.getMessage().contains("longer than 3145728 bytes"));
      assertEquals(3 << 20, spool.size());
    }
    assertFalse(Files.exists(file));
  }
}
