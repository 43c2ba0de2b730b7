package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.check.Fixtures.Fault;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StreamShapesTest {
  private static final ShapeChecker CHECKER =
      ShapeChecker.read(Resources.bundled(), Resources.DEFAULT_BASE);

  @Test
  void goodDataBreakNoShape() {
    assertEquals(List.of(), CHECKER.check(Fixtures.triples(Fixtures.good())));
  }

  @Test
  void everyConstraintHasAFaultThatBreaksIt() {
    Set<String> tested =
        Fixtures.faults("stream").stream()
            .map(Fault::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(Rule.names(CHECKER.shapes())), tested);
  }

  @TestFactory
  Stream<DynamicTest> everyFaultBreaksItsConstraintAndNoOther() {
    return Fixtures.faults("stream").stream()
        .map(fault -> DynamicTest.dynamicTest(fault.toString(), () -> breaksItsRuleOnly(fault)));
  }

  private static void breaksItsRuleOnly(Fault fault) {
    Graph graph = fault.graph();
    var entries = CHECKER.entries(Fixtures.triples(graph));
    assertEquals(Set.of(fault.rule()), Rule.broken(entries));
    assertEquals(
        violations(ShaclValidator.get().validate(CHECKER.shapes(), graph).getEntries()),
        violations(entries),
        "jena-shacl by itself finds the same");
  }

  static Set<Violation> violations(Iterable<ReportEntry> entries) {
    Set<Violation> violations = new TreeSet<>();
    entries.forEach(entry -> violations.add(Violation.of(entry)));
    return violations;
  }

  @Test
  void everyShapeSaysWhatItWants() {
    Shapes shapes = CHECKER.shapes();
    for (Shape shape : shapes) {
      boolean constrained = !shape.getConstraints().isEmpty();
      assertFalse(constrained && shape.getMessages().isEmpty(), shape + " has no sh:message");
      for (PropertyShape property : shape.getPropertyShapes()) {
        assertFalse(property.getMessages().isEmpty(), property + " has no sh:message");
      }
    }
  }
}
