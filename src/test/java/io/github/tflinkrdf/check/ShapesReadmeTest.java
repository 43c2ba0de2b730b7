package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Resources;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.junit.jupiter.api.Test;

/** The table of {@code shapes/README.md} says of every shape what the shape itself says. */
class ShapesReadmeTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| [^|]+ \\|$");
  private static final Resources RESOURCES = Resources.bundled();

  @Test
  void theTableHasEveryShapeWithItsMessage() {
    Set<String> expected = new TreeSet<>();
    for (String folder : Set.of(ShapeChecker.FOLDER, StoreCheck.FOLDER)) {
      collect(ShapeFiles.read(RESOURCES, Resources.DEFAULT_BASE, folder), expected);
    }
    Set<String> written =
        ROW.matcher(RESOURCES.get("shapes/README.md").text())
            .results()
            .map(ShapesReadmeTest::row)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, written);
  }

  private static String row(MatchResult match) {
    return match.group(1) + ": " + match.group(2);
  }

  private static void collect(Shapes shapes, Set<String> rows) {
    for (Shape shape : shapes) {
      add(shape, rows);
      shape.getPropertyShapes().forEach(property -> add(property, rows));
    }
  }

  private static void add(Shape shape, Set<String> rows) {
    String iri = shape.getShapeNode().getURI();
    shape
        .getMessages()
        .forEach(
            m -> rows.add(iri.substring(iri.indexOf('#') + 1) + ": " + m.getLiteralLexicalForm()));
  }
}
