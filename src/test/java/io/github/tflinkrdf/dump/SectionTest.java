package io.github.tflinkrdf.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a section is cut. */
class SectionTest {
  private static final byte[] TEXT = text().getBytes(StandardCharsets.UTF_8);

  /** Four and a half parts, of subjects with few lines and with more than fit a part. */
  private static String text() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(7);
    for (int subject = 0; text.length() < 9 * Section.PART / 2; subject++) {
      int lines = subject == 5000 ? 25_000 : 1 + random.nextInt(4);
      for (int i = 0; i < lines; i++) {
        text.append("<urn:s%d> <urn:p> \"%d\" .\n".formatted(subject, random.nextInt()));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 97, 4096, 1 << 20, Integer.MAX_VALUE})
  void theCutsDependOnTheLinesAlone(int piece) {
    assertEquals(parts(1 << 16), parts(piece));
  }

  @Test
  void noSubjectIsCutAndNothingIsLost() {
    List<String> parts = parts(4096);
    assertEquals(new String(TEXT, StandardCharsets.UTF_8), String.join("", parts));
    assertTrue(parts.size() > 3, parts.size() + " parts");
    for (int i = 1; i < parts.size(); i++) {
      String before = parts.get(i - 1);
      assertTrue(before.length() > Section.PART);
      String last = before.substring(before.lastIndexOf('\n', before.length() - 2) + 1);
      String subject = last.substring(0, last.indexOf(' ') + 1);
      assertFalse(parts.get(i).startsWith(subject), subject);
    }
  }

  private static List<String> parts(int piece) {
    List<String> parts = new ArrayList<>();
    try (Section section =
        new Section(p -> parts.add(new String(p.bytes, 0, p.length, StandardCharsets.UTF_8)))) {
      for (int at = 0; at < TEXT.length; at += Math.min(piece, TEXT.length)) {
        section.write(TEXT, at, Math.min(piece, TEXT.length - at));
      }
    }
    return parts;
  }
}
