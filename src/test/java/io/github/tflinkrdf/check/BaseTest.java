package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.tflinkrdf.Resources;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes follow the base of the minted IRIs, whatever characters it has. */
class BaseTest {
  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:3030/", "https://example.org/a+b/(c)?id=$1*/"})
  void theShapesHoldForTheBaseAndForNoOther(String base) {
    Validator validator = Validator.read(Resources.bundled(), base);
    assertEquals("", validator.validate(Fixtures.good(base)).text());
    assertFalse(validator.validate(Fixtures.good()).conforms());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:3030/", "https://example.org/a+b/(c)?id=$1*/"})
  void everyFaultIsFoundUnderTheBase(String base) {
    ShapeChecker stream = ShapeChecker.read(Resources.bundled(), base);
    StoreCheck store = StoreCheck.read(Resources.bundled(), base);
    for (Fixtures.Fault fault : Fixtures.faults("stream")) {
      var entries = stream.entries(Fixtures.triples(fault.graph(base)));
      assertEquals(Set.of(fault.rule()), Rule.broken(entries), fault.toString());
    }
    for (Fixtures.Fault fault : Fixtures.faults("store")) {
      var report = store.check(DatasetGraphFactory.wrap(fault.graph(base)));
      assertNotEquals("", report.text(), fault.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://w3idXorg/tflink-rdf/", "https://w3id.org/tflink-rdf/x/"})
  void aBaseThatOnlyLooksAlikeIsNotTaken(String base) {
    ShapeChecker checker = ShapeChecker.read(Resources.bundled(), Resources.DEFAULT_BASE);
    assertFalse(checker.check(Fixtures.triples(Fixtures.good(base))).isEmpty());
  }
}
