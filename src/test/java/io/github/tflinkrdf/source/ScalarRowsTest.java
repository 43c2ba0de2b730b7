package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarRowsTest {
  /** Name, YAML of a record whose first line is line 2, and LINE TEXT of every row of key a. */
  static Stream<Arguments> scalars() {
    return Stream.of(
        Arguments.of("plain", "a: one two\n", "2 one two"),
        Arguments.of("plain, folded", "x: y\na: one\n  two\nb: c\n", "3 one two"),
        Arguments.of("plain, two rows", "a: one\n\n  two\n", "2 one|4 two"),
        Arguments.of("plain, on the next line", "a:\n  one\n  two\n", "3 one two"),
        Arguments.of("plain, with a comment", "a: one # two\n# 'three\n", "2 one"),
        Arguments.of("single-quoted", "a: 'one'\n", "2 one"),
        Arguments.of("empty", "a: ''\n", ""),
        Arguments.of("blank", "a: '  '\n", ""),
        Arguments.of(
            "folded rows", "a: 'one\n  1\n\n  two\n  2\n  2\n\n  x'\n", "2 one 1|5 two 2 2|9 x"),
        Arguments.of("several blank lines", "a: 'one\n\n\n\n  two'\n", "2 one|6 two"),
        Arguments.of("blank lines first", "a: '\n\n  one\n\n  two\n\n'\n", "4 one|6 two"),
        Arguments.of("quotes inside", "a: 'IMP2''\n\n  ''x'\n", "2 IMP2'|4 'x"),
        Arguments.of("double-quoted", "a: \"one\n\n  two\"\n", "2 one|4 two"),
        Arguments.of("escaped breaks", "a: \"one\\ntwo\\nthree\"\n", "2 one|2 two|2 three"),
        Arguments.of(
            "escaped breaks, folded as PyYAML does",
            "a: \"one\n  1\\ntwo\\n\\\n  \\ three\\n  \\\n  four\"\n",
            "2 one 1|3 two|4 three|5 four"),
        Arguments.of("escaped backslashes", "a: \"C\\\\n x\\ny\"\n", "2 C\\n x|2 y"),
        Arguments.of("literal", "a: |\n  one\n  two\n\n  three\nb: c\n", "3 one|4 two|6 three"),
        Arguments.of("literal, stripped", "a: |-\n  one\n  two\n", "3 one|4 two"),
        Arguments.of("folded", "a: >\n  one\n  1\n\n  two\nb: c\n", "3 one 1|6 two"),
        Arguments.of("folded, deeper", "a: >\n  one\n    deep\n  two\n", "3 one|4 deep|5 two"),
        Arguments.of("flow list", "a: [\"one\", two,\n  'three']\n", "2 one|2 two|3 three"),
        Arguments.of("block list", "a:\n- one\n- two\n  2\n", "3 one|4 two 2"),
        Arguments.of("mapping", "a: {b: c}\n", "2 {b: c}"),
        Arguments.of("list of lists", "a: [[b], c]\n", "2 [b]|2 c"),
        Arguments.of(
            "beyond the BMP", "b: '\uD83E\uDDEC\uD83E\uDDEC'\na: 'one\n\n  two'\n", "3 one|5 two"),
        Arguments.of("bidi and accents", "a: 'é\n\n  ü'\n", "2 é|4 ü"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scalars")
  void everyRowHasItsOwnLineUnderEveryLineEnd(String name, String yaml, String expected) {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      RawRecord record = Inputs.read(("---\n" + yaml + "---\n").replace("\n", lineEnd));
      List<RawRow> rows = record.field("a").orElseThrow().rows();
      assertEquals(
          expected,
          rows.stream().map(r -> r.line() + " " + r.text()).collect(Collectors.joining("|")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scalars")
  void everyExcerptStandsOnItsLine(String name, String yaml, String expected) {
    String text = "---\n" + yaml + "---\n";
    List<String> lines = text.lines().toList();
    for (RawRow row : Inputs.read(text).field("a").orElseThrow().rows()) {
      assertTrue(lines.get(row.line() - 1).contains(row.excerpt()), row.excerpt() + " of " + text);
      assertFalse(row.excerpt().isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void theLineOfAFieldIsThatOfItsKey(String name, String yaml, String expected) {
    int line = Inputs.read("---\n" + yaml + "---\n").field("a").orElseThrow().line();
    assertTrue(("---\n" + yaml).lines().toList().get(line - 1).startsWith("a:"));
  }
}
