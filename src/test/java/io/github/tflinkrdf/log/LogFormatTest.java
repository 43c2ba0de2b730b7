package io.github.tflinkrdf.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a log is what happened, whatever a client has sent. */
class LogFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\rb",
        "a\u001b[31mb",
        "a\u2028b",
        "a\u0085b",
        "a\u009bb",
        "a\u202eb",
        "a\"b",
        "a\\b",
        "a\u0000b",
        "a\u007fb"
      })
  void nothingFromOutsideEndsALineAFieldOrTalksToATerminal(String hostile) {
    for (LogFormat format : LogFormat.values()) {
      String line = format.line(Map.of("agent", hostile));
      assertEquals(1, line.lines().count());
      assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7f), line);
    }
    String json = LogFormat.JSON.line(Map.of("agent", hostile));
    assertEquals(hostile, JSON.parse(json).getString("agent"));
  }

  @Test
  void fieldsHaveTheirOrderAndNumbersNoQuotes() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("time", "2026-01-01T00:00:00Z");
    fields.put("status", 200);
    fields.put("agent", "Ärger 1.0");
    fields.put("path", "/sparql");
    assertEquals(
        "2026-01-01T00:00:00Z status=200 agent=\"Ärger 1.0\" path=/sparql",
        LogFormat.TEXT.line(fields));
    assertEquals(
        "{\"time\":\"2026-01-01T00:00:00Z\",\"status\":200,\"agent\":\"Ärger 1.0\",\"path\":\"/sparql\"}",
        LogFormat.JSON.line(fields));
  }

  @Test
  void aStackTraceIsReadableAndItsMessageStaysInItsLine() {
    String line = LogFormat.TEXT.line(Map.of("trace", "X: a\u001bb\n\tat Y"));
    assertEquals("\n    X: a\\u001bb\n    at Y", line);
  }
}
