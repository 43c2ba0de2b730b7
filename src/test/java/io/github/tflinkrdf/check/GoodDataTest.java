package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoodDataTest {
  private static final Resources RESOURCES = Resources.bundled();
  private static final String BASE = Resources.DEFAULT_BASE;

  @Test
  void goodDataBreakNoShapeOfTheStream() {
    var checker = ShapeChecker.read(RESOURCES, BASE);
    assertEquals(List.of(), checker.check(Fixtures.triples(Fixtures.good())));
  }

  @Test
  void goodDataBreakNoShapeAtAll() {
    assertEquals("", Validator.read(RESOURCES, BASE).validate(Fixtures.good()).text());
  }
}
