package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowEndsTest {
  private static final byte[] LETTERS = "\n\r\t\u00e9a\u0000".getBytes(StandardCharsets.UTF_8);

  /** A line ends with LF, with CR LF, or with a CR alone. */
  @Test
  void linesAreCountedAsAnEditorCountsThem() {
    Random random = new Random(7);
    RowEnds ends = new RowEnds(false);
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int b = 0; b < bytes.length; b++) {
        bytes[b] = LETTERS[random.nextInt(LETTERS.length)];
      }
      int end = random.nextInt(bytes.length + 1);
      String text = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
      String whole = new String(bytes, StandardCharsets.ISO_8859_1);
      boolean cut = text.endsWith("\r") && whole.startsWith("\n", end);
      int expected = text.replace("\r\n", "\n").replaceAll("[^\r\n]", "").length() - (cut ? 1 : 0);
      assertEquals(expected, ends.count(bytes, end, bytes.length), () -> whole + "|" + end);
    }
  }
}
