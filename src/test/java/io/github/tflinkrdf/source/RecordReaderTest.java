package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
  @Test
  void keysComeInTheirOrderAndTheBodyAfterThem() {
    RawRecord record = Inputs.read("---\nb: 1\na: 2\n---\n>x;y\nACGT\n");
    assertEquals("r.md", record.file());
    assertEquals(List.of("b", "a"), List.copyOf(record.fields().keySet()));
    assertEquals(List.of(new RawRow("x;y\nACGT", 5, "x;y")), record.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL", "# a comment"})
  void aPlainNullHasNoRows(String yaml) {
    RawField field = Inputs.read("---\na: " + yaml + "\nb: c\n---\n").field("a").orElseThrow();
    assertEquals(new RawField(List.of(), 2), field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'~'", "'null'", "'-'", "\"null\""})
  void aQuotedNullIsAText(String yaml) {
    String value = Inputs.read("---\na: " + yaml + "\n---\n").field("a").orElseThrow().value();
    assertEquals(yaml.substring(1, yaml.length() - 1), value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"No", "on", "y", "0123", "1_000", "1e5", "12:30:45", "2020-01-01", "NA"})
  void noTextTurnsIntoAnotherType(String text) {
    assertEquals(text, Inputs.read("---\na: " + text + "\n---\n").field("a").orElseThrow().value());
  }

  @Test
  void aByteOrderMarkIsAccepted() {
    assertEquals(2, Inputs.read("\uFEFF---\na: b\n---\n").field("a").orElseThrow().line());
  }

  @Test
  void theLastLineNeedsNoLineEnd() {
    assertEquals("b", Inputs.read("---\na: b\n---").field("a").orElseThrow().value());
  }

  @Test
  void frontMatterWithoutKeysIsARecordWithoutFields() {
    assertTrue(Inputs.read("---\n\n# nothing\n---\n").fields().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"'---\n---\n\u00ff', 3", "'---\r\na: \u00ff\r\n---\r\n', 2", "'---\ra\r\u00ff', 3"})
  void bytesThatAreNotUtf8AreReportedAtTheirLine(String latin, int line) {
    Finding finding = Inputs.finding(Inputs.of(latin.getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals(Reason.NOT_UTF8, finding.reason());
    assertEquals(new Location("r.md", line), finding.where());
  }

  @Test
  void aRecordCutInsideACharacterIsNotUtf8() {
    byte[] bytes = "---\na: é".getBytes(StandardCharsets.UTF_8);
    Finding finding = Inputs.finding(Inputs.of(Arrays.copyOf(bytes, bytes.length - 1)));
    assertEquals(Reason.NOT_UTF8, finding.reason());
  }

  @Test
  void frontMatterWithoutAnEndIsReported() {
    Finding finding = Inputs.finding(Inputs.of("\uFEFF---\na: b\n"));
    assertEquals(Reason.NO_FRONT_MATTER, finding.reason());
    assertEquals("---", finding.excerpt());
  }

  /** YAML whose first line is line 2, the line of the error, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"a: b\nc: d: e\n\"|3|mapping values are not allowed here",
        "\"a: b\nc: 'never closed\n\nx: y\n\"|3|found unexpected end of stream",
        "\"a: b\n\nc: [d, e\nf: g\n\"|5|expected ',' or ']', but got :",
        "\"a: b\nb: c\n\na: d\n\"|5|the key a is given twice",
        "\"a: b\nc: !!java.net.URL [x]\n\"|3|Global tag is not allowed",
        "\"a: b\n\tc: d\n\"|3|found character",
        "\"- a\n- b\n\"|2|expected lines of key: value",
        "\"only text\n\"|2|expected lines of key: value",
        "\"a: b\nc: \u0007\n\"|3|character U+0007 is not allowed",
        "\"? [a]\n: b\n\"|2|a key is not a text"
      })
  void badYamlIsReportedAtItsLineOfTheFile(String yaml, int line, String detail) {
    for (String lineEnd : List.of("\n", "\r\n")) {
      String text = ("---\n" + yaml + "---\nbody\n").replace("\n", lineEnd);
      Finding finding = Inputs.finding(Inputs.of(text));
      assertEquals(Reason.BAD_YAML, finding.reason());
      assertEquals(new Location("r.md", line), finding.where());
      assertTrue(finding.detail().startsWith(detail), finding.detail());
      assertTrue(text.lines().toList().get(line - 1).contains(finding.excerpt()));
      assertFalse(finding.toString().contains("\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\nc: \"x\\uD800y\"\n",
        "a: b\nc: [\"\\uDFFF\"]\n",
        "a: b\n\"\\uD83E\": c\n",
        "a: b\nc: \"\\UFFFFFFFF\"\n",
        "a: b\nc: \"\\U00110000\"\n"
      })
  void anEscapeOfWhatIsNoCharacterIsBadYamlAtItsLine(String yaml) {
    Finding finding = Inputs.finding(Inputs.of("---\n" + yaml + "---\n"));
    assertEquals(Reason.BAD_YAML, finding.reason());
    assertEquals(new Location("r.md", 3), finding.where());
  }

  @Test
  void anEscapeOfACharacterBeyondTheBmpIsThatCharacter() {
    RawField field = Inputs.read("---\na: \"\\U0001F9EC\"\n---\n").field("a").orElseThrow();
    assertEquals("\uD83E\uDDEC", field.value());
  }

  @Test
  void packedRecordsAreReadAsPlainOnes() throws IOException {
    byte[] plain = "---\na: b\n---\n".getBytes(StandardCharsets.UTF_8);
    RawRecord record = RecordReader.read(Inputs.of(ContentTest.gzip(plain))).value().orElseThrow();
    assertEquals("b", record.field("a").orElseThrow().value());
  }
}
