package io.github.tflinkrdf.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Description;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The three ways of evaluating a mapping, side by side. */
final class ThreeWays {
  private final Oracle oracle;
  private final Emitter emitter;
  private final NTriplesBuffer buffer = new NTriplesBuffer();

  ThreeWays(Resources resources, String base) {
    this.oracle = new Oracle(resources, base);
    this.emitter = Mapping.compile(resources, base).emitter();
  }

  /** Asserts that they agree, each triple once, in the stock writer's bytes; gives the triples. */
  Set<Triple> agreeOn(Description description) {
    List<Triple> nodes = new ArrayList<>();
    emitter.triples(description, nodes::add);
    buffer.clear();
    emitter.bytes(description, buffer);
    Set<Triple> set = new HashSet<>(nodes);
    assertEquals(oracle.triples(description), set, "nodes differ from ARQ");
    assertEquals(nodes.size(), set.size(), "a triple came twice");
    assertEquals(stock(nodes), buffer.toString(), "bytes differ from the stock writer's");
    assertEquals(set, parsed(buffer.toString()), "bytes do not read back");
    assertEquals(nodes.size(), buffer.triples());
    return set;
  }

  static String stock(List<Triple> triples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NTRIPLES);
    writer.start();
    triples.forEach(writer::triple);
    writer.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Set<Triple> parsed(String ntriples) {
    Set<Triple> triples = new HashSet<>();
    RDFParser.fromString(ntriples, Lang.NTRIPLES)
        .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                triples.add(triple);
              }
            });
    return triples;
  }
}
