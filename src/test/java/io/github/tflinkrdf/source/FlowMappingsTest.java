package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowMappingsTest {
  @Test
  void textsAndListsOfTextsAreRead() {
    assertEquals(
        Optional.of(List.of(Map.of("species", List.of("Mus"), "id", List.of("a", "b")))),
        FlowMappings.read("[{\"species\": \"Mus\", \"id\": [\"a\", \"b\"]}]"));
  }

  @Test
  void jsonWithoutBlanksAndWithItsEscapesIsRead() {
    assertEquals(
        Optional.of(List.of(Map.of("id", List.of("<a href=\"/p\">\\/x</a> é")))),
        FlowMappings.read("[{\"id\":[\"<a href=\\\"\\/p\\\">\\\\\\/x<\\/a> \\u00e9\"]}]"));
  }

  @Test
  void aPairOfEscapedSurrogatesIsOneCharacterAndAHalfIsRefused() {
    assertEquals(
        Optional.of(List.of(Map.of("a", List.of("\uD83E\uDDEC")))),
        FlowMappings.read("[{\"a\": \"\\uD83E\\uDDEC\"}]"));
    assertEquals(Optional.empty(), FlowMappings.read("[{\"a\": \"\\uD83E\"}]"));
  }

  @Test
  void anEmptyListHasNoMappings() {
    assertEquals(Optional.of(List.of()), FlowMappings.read("[]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "{\"a\": \"b\"}",
        "[\"a\"]",
        "[{\"a\": \"b\"}",
        "[{\"a\": {\"b\": \"c\"}}]",
        "[{\"a\": [[\"b\"]]}]",
        "[{\"a\": \"b\", \"a\": \"c\"}]",
        "[{[\"a\"]: \"b\"}]",
        "[&x {\"a\": \"b\"}, *x]"
      })
  void anotherShapeIsNotRead(String json) {
    assertTrue(FlowMappings.read(json).isEmpty());
  }

  @Test
  void nestingIsLimited() {
    assertTrue(FlowMappings.read("[".repeat(100_000)).isEmpty());
  }
}
