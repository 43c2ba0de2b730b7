package io.github.tflinkrdf.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.pipeline.Prefixes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Turtle made from the bytes of N-Triples says the same. */
class TurtleTextTest {
  private static final String BASE = Resources.DEFAULT_BASE;
  private static final Map<String, String> PREFIXES = Prefixes.of(BASE);

  /** Fixed seeds and a fresh one, which a failure names. */
  static LongStream seeds() {
    return LongStream.of(1, 2, 3, System.nanoTime());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyLinesBecomeTurtleOfTheSameTriples(long seed) {
    String lines = Lines.random(seed, 2000);
    Graph expected = RDFParser.fromString(lines, Lang.NTRIPLES).toGraph();
    String turtle = turtle(lines, 2000);
    Graph actual = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    assertTrue(expected.isIsomorphicWith(actual), "seed " + seed);
  }

  @Test
  void aBlockIsASubjectWithEachPredicateOnce() {
    String lines =
        """
        <http://purl.uniprot.org/uniprot/P1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.uniprot.org/core/Protein> .
        <http://purl.uniprot.org/uniprot/P1> <http://purl.org/dc/terms/identifier> "P1" .
        <http://purl.uniprot.org/uniprot/P1> <http://purl.org/dc/terms/identifier> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .
        <http://purl.uniprot.org/uniprot/P10> <http://purl.org/dc/terms/identifier> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .
        """;
    String expected =
        """
        uniprot:P1 a up:Protein ;
          dcterms:identifier "P1" , 7 .
        uniprot:P10 dcterms:identifier true .
        """;
    String turtle = turtle(lines, 4);
    assertEquals(expected, turtle.substring(turtle.lastIndexOf("@prefix")).split("\n", 2)[1]);
  }

  @Test
  void whatIsNotALineOfOursIsNotGuessedAt() {
    String twoSpaces = "<urn:a> <urn:b> <urn:c>  .\n";
    assertThrows(IllegalStateException.class, () -> turtle(twoSpaces, 1));
  }

  private static String turtle(String lines, int triples) {
    ByteText turtle = new ByteText(0);
    turtle.put(TurtleText.head(PREFIXES));
    TurtleText writer = new TurtleText(PREFIXES);
    assertEquals(triples, writer.write(Lines.text(lines), turtle, new StatementHashes(BASE)));
    return new String(turtle.bytes, 0, turtle.length, StandardCharsets.UTF_8);
  }
}
