package io.github.tflinkrdf.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Method;
import io.github.tflinkrdf.gather.Tally;
import io.github.tflinkrdf.terms.MethodTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/**
 * What was made of a value is kept for the next description, and must not be taken for another's.
 */
class KeptLinesTest {
  private static final String IRI = "http://example.org/";

  private final Emitter emitter =
      Mapping.compile(Resources.bundled(), Resources.DEFAULT_BASE).emitter();

  @Test
  void moreTextsThanAreKeptAreAllWritten() {
    for (int round = 0; round < 4; round++) {
      assertSame(RandomDescriptions.withLists(1_000 - 100 * round));
    }
  }

  @Test
  void countsThatShareAPlaceAreToldApart() {
    for (int count = 0; count < 600; count++) {
      assertSame(new Tally("P05412", count, 600 - count));
      assertSame(new Tally("P05412", count + 256, 856 - count));
    }
  }

  @Test
  void aTextThatComesAgainWithOtherFieldsIsWrittenWithThese() {
    List<String> texts = List.of("GTRD", "say \"hi\"", "Żółć", "a b");
    for (String label : texts) {
      for (String notation : texts) {
        for (List<String> others : List.of(texts, List.<String>of(), texts)) {
          assertSame(method(label, notation, others));
        }
      }
    }
  }

  @Test
  void longTextsAreWrittenEachTime() {
    List<String> texts =
        IntStream.range(0, 5).mapToObj(i -> Integer.toString(i).repeat(5_000)).toList();
    assertSame(method("one", "1", texts));
    assertSame(method("two", "2", texts.subList(1, 4)));
  }

  private static Method method(String label, String notation, List<String> others) {
    return new Method(
        new MethodTerm(IRI + "m", label, notation, others, List.of(IRI), List.of(), List.of()));
  }

  private void assertSame(Description description) {
    List<Triple> triples = new ArrayList<>();
    NTriplesBuffer buffer = new NTriplesBuffer();
    emitter.triples(description, triples::add);
    emitter.bytes(description, buffer);
    assertEquals(ThreeWays.stock(triples), buffer.toString());
    assertEquals(triples.size(), buffer.triples());
  }
}
