package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern of SHACL finds what java.util.regex finds. */
class TextPatternTest {
  private static final int PATTERNS = 3_000;
  private static final List<String> ATOMS =
      List.of("a", "b", "[ab]", "[^a]", "[^/]", "[a-c]", ".", "[.]", "\\.", ":", "[+.-]");
  private static final List<String> TIMES =
      List.of("", "", "", "*", "+", "?", "{2}", "{1,2}", "{2,}", "{0}", "*?", "++");
  private static final List<String> LETTERS =
      List.of("a", "a", "b", "b", "c", ".", ":", "/", "\n", "\r\n", "é", "\u2028", "😀", "\ud83d");

  @Test
  void itFindsWhatJavaFindsInGeneratedTexts() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int compiled = 0;
    int found = 0;
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = anchored(random);
      Predicate<String> test = TextPattern.of(pattern);
      compiled += test instanceof TextPattern ? 1 : 0;
      for (int j = 0; j < 30; j++) {
        found += agree(pattern, test, text(random), seed) ? 1 : 0;
      }
    }
    assertTrue(compiled > PATTERNS / 4, compiled + " compiled, seed " + seed);
    assertTrue(found > PATTERNS && found < PATTERNS * 29, found + " found, seed " + seed);
  }

  private static boolean agree(String pattern, Predicate<String> test, String text, long seed) {
    boolean expected = Pattern.compile(pattern).matcher(text).find();
    assertEquals(expected, test.test(text), pattern + " in '" + text + "', seed " + seed);
    return expected;
  }

  private static String anchored(Random random) {
    String inner = choice(random, 2);
    return (random.nextInt(3) == 0 ? "" : "^") + inner + (random.nextInt(3) == 0 ? "" : "$");
  }

  private static String choice(Random random, int depth) {
    return Stream.generate(() -> sequence(random, depth))
        .limit(random.nextInt(3) == 0 ? 2 : 1)
        .collect(Collectors.joining("|"));
  }

  private static String sequence(Random random, int depth) {
    return Stream.generate(() -> atom(random, depth) + pick(random, TIMES))
        .limit(random.nextInt(4))
        .collect(Collectors.joining());
  }

  private static String atom(Random random, int depth) {
    return depth > 0 && random.nextInt(3) == 0
        ? "(" + choice(random, depth - 1) + ")"
        : pick(random, ATOMS);
  }

  private static String text(Random random) {
    return Stream.generate(() -> pick(random, LETTERS))
        .limit(random.nextInt(8))
        .collect(Collectors.joining());
  }

  @Test
  void thePatternsOfTheShapesAreCompiledAndSayTheSameOfMutatedNodes() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> texts = mutated(random);
    int found = 0;
    for (String pattern : patterns()) {
      Predicate<String> test = assertInstanceOf(TextPattern.class, TextPattern.of(pattern));
      for (String text : texts) {
        found += agree(pattern, test, text, seed) ? 1 : 0;
      }
    }
    assertTrue(found > 200, found + " found, seed " + seed);
  }

  private static Set<String> patterns() {
    Graph shapes =
        ShapeFiles.read(Resources.bundled(), Resources.DEFAULT_BASE, ShapeChecker.FOLDER)
            .getGraph();
    return shapes
        .find(null, SHACL.pattern, null)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toSet();
  }

  /** The terms of the good data, as they are and with a change. */
  private static List<String> mutated(Random random) {
    List<String> texts = new ArrayList<>();
    for (String text : terms()) {
      texts.add(text);
      for (int i = 0; i < 10; i++) {
        texts.add(changed(text, random));
      }
    }
    return texts;
  }

  private static Set<String> terms() {
    Set<String> texts = new TreeSet<>();
    for (Triple triple : Fixtures.triples(Fixtures.good())) {
      for (Node node : List.of(triple.getSubject(), triple.getObject())) {
        texts.add(node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
      }
    }
    return texts;
  }

  static String changed(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    String rest = text.substring(at);
    String letter = pick(random, List.of("0", "9", "A", "z", "_", "/", ":", "-", "\n", "é"));
    return text.substring(0, at)
        + switch (random.nextInt(4)) {
          case 0 -> letter + rest;
          case 1 -> rest.isEmpty() ? "" : rest.substring(1);
          case 2 -> rest.isEmpty() ? letter : letter + rest.substring(1);
          default -> "";
        };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a++", "(?i)a", "\\d", "[a&&b]", "[[a]b]", "(a)\\1", "^a|b$", "a\\$", "\\ba", "é"})
  void whatItDoesNotKnowIsLeftToJava(String pattern) {
    Predicate<String> test = TextPattern.of(pattern);
    for (String text : List.of("", "a", "A", "aa", "b", "7", "a$", "xa", "é", "ab")) {
      agree(pattern, test, text, 0);
    }
  }

  private static <T> T pick(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
