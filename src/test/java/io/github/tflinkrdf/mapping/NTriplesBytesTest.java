package io.github.tflinkrdf.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.OmaEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NTriplesBytesTest {
  private static final int PLANE = 0x10000;

  private final Emitter emitter =
      Mapping.compile(Resources.bundled(), Resources.DEFAULT_BASE).emitter();
  private final NTriplesBuffer buffer = new NTriplesBuffer();
  private final List<Triple> triples = new ArrayList<>();

  static IntStream planes() {
    return IntStream.rangeClosed(0, 16);
  }

  /** Lone surrogates too, of which the stock writer makes a question mark. */
  @ParameterizedTest
  @MethodSource("planes")
  void everyCodePointIsWrittenAsTheStockWriterDoes(int plane) {
    for (int c = plane * PLANE; c < (plane + 1) * PLANE; c += plane == 0 ? 1 : 17) {
      emit("x" + Character.toString(c) + "y");
    }
    assertEquals(ThreeWays.stock(triples), buffer.toString());
  }

  @Test
  void aLongTextIsWrittenWhole() {
    emit("long ".repeat(100_000));
    assertEquals(ThreeWays.stock(triples), buffer.toString());
    assertEquals(triples.size(), buffer.triples());
  }

  @Test
  void aBufferWritesWhatItHoldsAndIsFilledAgainAfterBeingCleared() throws IOException {
    emit("one");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    buffer.writeTo(out);
    String one = out.toString(StandardCharsets.UTF_8);
    assertEquals(one, buffer.toString());
    assertEquals(one.length(), buffer.size());
    buffer.clear();
    assertEquals(0, buffer.size() + buffer.triples());
    emit("two");
    assertEquals(one.replace("one", "two"), buffer.toString());
  }

  @Test
  void anEmptyBufferGrowsToWhatIsPutIntoIt() {
    for (int i = 0; i < 10_000; i++) {
      emit("entry " + i);
    }
    assertEquals(ThreeWays.stock(triples), buffer.toString());
  }

  private void emit(String id) {
    OmaEntry entry = new OmaEntry(id, "http://purl.uniprot.org/taxonomy/9606");
    emitter.bytes(entry, buffer);
    emitter.triples(entry, triples::add);
  }
}
