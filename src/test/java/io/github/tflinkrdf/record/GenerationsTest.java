package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One record of every generation, beside a text of the rows and findings it must give. */
class GenerationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/records");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void everyRowOfEveryGenerationIsRead(int generation) throws IOException {
    String record = text("generation-" + generation + ".md");
    String expected = text("generation-" + generation + ".rows.txt");
    assertEquals(expected.strip(), RowText.of(Records.parse(record)).strip());
  }

  private static String text(String name) throws IOException {
    return new String(Files.readAllBytes(FOLDER.resolve(name)), StandardCharsets.UTF_8);
  }
}
