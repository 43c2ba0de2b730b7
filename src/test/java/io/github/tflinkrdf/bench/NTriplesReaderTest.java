package io.github.tflinkrdf.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.junit.jupiter.api.Test;

/** What the reader reads, and what it says of it, is what RIOT does. */
class NTriplesReaderTest {
  private static final int FILES = 400;
  private static final List<String> IRIS =
      List.of(
          "<http://a/1>",
          "<http://a/2>",
          "<http://a/long/iri/that/ends/in/the/same/way/as/others#1>",
          "<http://a/A/differs/only/where/nobody/looks>",
          "<http://a/B/differs/only/where/nobody/looks>",
          "<urn:x>",
          "<http://a/\\u00E9>",
          "<http://a/é>",
          "<relative>",
          "<>");
  private static final List<String> OTHERS =
      List.of(
          "_:b0",
          "_:b1",
          "\"\"",
          "\"a\"",
          "\"a\"@en",
          "\"a\"@en-GB",
          "\"a>b <c> .\"",
          "\"\\\"q\\\\\"",
          "\"\\\\\"",
          "\"tab\\tüber \\U0001F600 😀\"",
          "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>",
          "\"2\"^^<http://www.w3.org/2001/XMLSchema#integer>",
          "\"01\"^^<http://www.w3.org/2001/XMLSchema#integer>",
          "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
          "\"x\" ^^ <http://a/type>",
          "'single'",
          "\"" + "long ".repeat(100) + "\"",
          "<<( <http://a/1> <urn:x> _:b0 )>>");
  private static final List<String> BROKEN =
      List.of(
          "<http://a/ space>",
          "<http://a/{brace}>",
          "<http://a/\"quote>",
          "<no end",
          "\"no end",
          "\"bad \\x escape\"",
          "\"a\"@",
          "\"a\"@e_n",
          "\"a\"^<http://a/1>",
          "\"\"\"three\"\"\"",
          "<a>b>",
          "<a><b>",
          "\"lone \\uD800\"",
          ".",
          "");
  private static final List<String> ENDS =
      List.of(" .\n", ".\n", " . \n", "\t.\r\n", " . # told\n", " .\n\n", " .\n# told\n", " .");

  @Test
  void readsTheTriplesOfAnyFile() {
    for (int seed = 0; seed < FILES; seed++) {
      same(seed, file(new Random(seed), 60, List.of()));
    }
  }

  @Test
  void saysTheSameOfWhatIsBroken() {
    int failures = 0;
    for (int seed = 0; seed < FILES; seed++) {
      failures += same(seed, file(new Random(seed), 12, BROKEN)) ? 0 : 1;
    }
    assertTrue(failures > FILES / 4, failures + " files were broken");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] file = "<a:s> <a:p> \"a\" .\n<a:s> <a:p> \"?\" .\n".getBytes(StandardCharsets.US_ASCII);
    file[file.length - 5] = (byte) 0xE9;
    Heard heard = ours(file, 16);
    assertEquals(1, heard.triples.size());
    assertEquals(List.of("fatal 2: Bad character encoding"), heard.messages);
  }

  @Test
  void refusesATripleThatSpansLines() {
    Heard heard = ours("<a:s> <a:p>\n<a:o> .\n".getBytes(StandardCharsets.US_ASCII), 16);
    assertEquals(List.of(), heard.triples);
    assertEquals(1, heard.messages.size());
  }

  private static String file(Random random, int lines, List<String> broken) {
    StringBuilder text = new StringBuilder();
    String subject = one(random, IRIS);
    for (int i = 0; i < lines; i++) {
      subject = random.nextInt(3) == 0 ? one(random, IRIS) : subject;
      List<String> objects = Stream.of(IRIS, OTHERS).flatMap(List::stream).toList();
      String object = one(random, random.nextInt(20) == 0 && !broken.isEmpty() ? broken : objects);
      text.append(random.nextInt(20) == 0 ? "_:b0" : subject)
          .append(random.nextInt(20) == 0 ? "  " : " ");
      text.append(one(random, IRIS)).append(' ').append(object);
      text.append(
          random.nextInt(4) > 0 || i == lines - 1 ? " .\n" : one(random, ENDS.subList(0, 7)));
    }
    return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
  }

  private static String one(Random random, List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Whether the file was read to its end. */
  private static boolean same(int seed, String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    Heard theirs = new Heard();
    theirs.listen(
        () ->
            RDFParser.source(new ByteArrayInputStream(file))
                .lang(Lang.NTRIPLES)
                .factory(factory())
                .errorHandler(theirs)
                .parse(theirs.sink));
    Heard ours = ours(file, 1 + seed * 7);
    assertEquals(theirs.triples, ours.triples, "seed " + seed + ": " + text);
    assertEquals(theirs.messages, ours.messages, "seed " + seed + ": " + text);
    return theirs.messages.stream().noneMatch(m -> m.startsWith("error") || m.startsWith("fatal"));
  }

  private static Heard ours(byte[] file, int buffer) {
    Heard ours = new Heard();
    NTriplesReader reader =
        new NTriplesReader(new ByteArrayInputStream(file), factory(), ours, ours.sink, buffer);
    ours.listen(
        () -> {
          try {
            reader.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return ours;
  }

  private static FactoryRDF factory() {
    return RiotLib.factoryRDF(LabelToNode.createUseLabelAsGiven());
  }

  /** All that a parser tells. */
  private static final class Heard implements ErrorHandler {
    final List<Triple> triples = new ArrayList<>();
    final List<String> messages = new ArrayList<>();
    final StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            triples.add(triple);
          }
        };

    void listen(Runnable parser) {
      try {
        parser.run();
      } catch (RiotException e) {
        assertTrue(!messages.isEmpty(), e::toString);
      }
    }

    @Override
    public void warning(String message, long line, long column) {
      messages.add("warning " + line + ": " + message);
    }

    @Override
    public void error(String message, long line, long column) {
      messages.add("error " + line + ": " + message);
      throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      messages.add("fatal " + line + ": " + message);
      throw new RiotException(message);
    }
  }
}
