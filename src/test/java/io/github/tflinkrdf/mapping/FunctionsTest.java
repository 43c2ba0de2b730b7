package io.github.tflinkrdf.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Interaction;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every function, alone in a mapping: what it gives, and that bytes, nodes and ARQ agree. */
class FunctionsTest {
  static final Interaction SAMPLE =
      new Interaction(
          List.of(),
          "P05412",
          "Jun \"x\"",
          "P13500",
          "CCL2 ü",
          "",
          List.of("GTRD", "ReMap"),
          List.of("http://purl.obolibrary.org/obo/MI_0402"),
          List.of("12", "7"),
          List.of(),
          List.of(),
          List.of(),
          true,
          List.of("P05412"),
          List.of());

  @TempDir Path folder;

  /** The lines of the file: expression, then the terms it gives of the sample, sorted. */
  @ParameterizedTest
  @CsvFileSource(resources = "/mapping/functions.tsv", delimiter = '\t', quoteCharacter = '\0')
  void aFunctionGivesWhatSparqlSays(String expression, String expected) {
    String query = "CONSTRUCT { ex:s ex:p ?value } WHERE { BIND(" + expression + " AS ?value) }";
    ThreeWays ways = ways(query);
    assertEquals(expected == null ? "" : expected, objects(ways.agreeOn(SAMPLE)));
    RandomDescriptions random = new RandomDescriptions(expression.hashCode());
    for (int i = 0; i < 20; i++) {
      ways.agreeOn(random.interaction());
    }
  }

  @Test
  void aRelativeIriIsResolvedAgainstTheBase() {
    ThreeWays ways =
        ways("CONSTRUCT { <s> ex:p ?value } WHERE { BIND(IRI(CONCAT('x/', ?factor)) AS ?value) }");
    assertEquals("<https://w3id.org/tflink-rdf/x/P05412>", objects(ways.agreeOn(SAMPLE)));
  }

  @Test
  void aBlankNodeIriMakesNoTriple() {
    Resources resources =
        custom("CONSTRUCT { ex:s ex:p ?value } WHERE { BIND(IRI('_:b') AS ?value) }");
    NTriplesBuffer buffer = new NTriplesBuffer();
    Mapping.compile(resources, Resources.DEFAULT_BASE).emitter().bytes(SAMPLE, buffer);
    assertEquals("", buffer.toString());
  }

  private ThreeWays ways(String query) {
    return new ThreeWays(custom(query), Resources.DEFAULT_BASE);
  }

  private Resources custom(String query) {
    return CustomMapping.interaction(folder, CustomMapping.PREFIXES + query);
  }

  static String objects(Set<Triple> triples) {
    return triples.stream()
        .map(Triple::getObject)
        .map(FunctionsTest::term)
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining(" "));
  }

  private static String term(Node node) {
    return NodeFmtLib.strNT(node).replace("http://www.w3.org/2001/XMLSchema#", "xsd:");
  }
}
