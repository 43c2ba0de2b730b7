package io.github.tflinkrdf.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.tflinkrdf.bench.RecordGenerator;
import io.github.tflinkrdf.record.BrokenRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row that cannot be read costs a conversion that row and nothing else. */
class BrokenRowConversionTest {
  private static final int STATEMENTS = 150;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("io.github.tflinkrdf.pipeline.ConversionTest#seeds")
  void aBrokenRowAnywhereIsOneRejectionAtItsLineAndChangesNothingElse(long seed)
      throws IOException {
    Path corpus = ConversionTest.write(folder, new RecordGenerator(seed, STATEMENTS));
    Converted before = Converted.of(corpus);
    Random random = new Random(seed);
    for (BrokenRow.Place kind : BrokenRow.Place.values()) {
      for (String lineEnd : List.of("\n", "\r\n")) {
        assertOneRejection(before, corpus, kind, lineEnd, random);
      }
    }
  }

  /** Breaks one file of the corpus at a random place of a kind, and mends it again. */
  private static void assertOneRejection(
      Converted before, Path corpus, BrokenRow.Place kind, String lineEnd, Random random)
      throws IOException {
    List<Path> files = ConversionTest.files(corpus);
    Collections.shuffle(files, random);
    for (Path file : files) {
      String original = Files.readString(file);
      List<BrokenRow> places =
          BrokenRow.everywhere(withLineEnds(original, lineEnd)).stream()
              .filter(broken -> broken.place() == kind)
              .toList();
      if (!places.isEmpty()) {
        BrokenRow broken = places.get(random.nextInt(places.size()));
        Files.writeString(file, broken.text());
        Converted after = Converted.of(corpus);
        Files.writeString(file, original);
        assertOneRejection(before, after, file + ":" + broken.line());
        return;
      }
    }
    fail("no file has a place for a broken row " + kind);
  }

  private static void assertOneRejection(Converted before, Converted after, String place) {
    ConversionTest.assertSame(before, after);
    assertEquals(before.summary().read() + 1, after.summary().read(), place);
    assertEquals(before.summary().rejected() + 1, after.summary().rejected(), place);
    assertTrue(
        after.found("error TFL-R", place), place + "\n" + String.join("\n", after.findings()));
    assertTrue(after.summary().balanced());
  }

  /** The front matter with other line ends; the body ends its lines with a lone CR. */
  private static String withLineEnds(String text, String lineEnd) {
    int body = text.lastIndexOf("\n---") + 1;
    String front = text.substring(0, body).replace("\r\n", "\n").replace("\n", lineEnd);
    return front + text.substring(body);
  }
}
