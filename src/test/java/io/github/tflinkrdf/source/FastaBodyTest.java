package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FastaBodyTest {
  /** A body whose first line is line 3, and LINE HEADER/SEQUENCE of every entry. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|''",
        "'\n\n'|''",
        "'\\>a;b\\\rACG\\\r\\>c;d\\\rTTT\\\r'|3 a;b/ACG, 5 c;d/TTT",
        "'\\>a;b\\\nACG\\\n\\>c;d\\\nTTT\\\n'|3 a;b/ACG, 5 c;d/TTT",
        "'\\>a;b\\\r\nACG\\\r\n\\>c;d\\\r\nTTT'|3 a;b/ACG, 5 c;d/TTT",
        "'>a;b\nACG\n\n>c;d\nTTT\n'|3 a;b/ACG, 6 c;d/TTT",
        "'\\>a;b\\\r\\>c;d\\\rTTT\\\r'|3 a;b/, 4 c;d/TTT",
        "'\\>a;b\\\rACG\\\rstray\\\r\\>c;d\\\rTTT\\\r'|3 a;b/ACG, 5 stray, 6 c;d/TTT",
        "'some\ntext\n\\>c;d\\\rTTT\\\r'|3 some, 5 c;d/TTT",
        "'\\>a;b'|3 a;b/"
      })
  void everyEntryIsARowAtTheLineOfItsHeader(String body, String expected) {
    String rows =
        Inputs.read("---\n---\n" + body).body().stream()
            .map(row -> row.line() + " " + row.text().replace('\n', '/'))
            .collect(Collectors.joining(", "));
    assertEquals(expected, rows);
  }
}
