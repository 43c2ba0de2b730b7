package io.github.tflinkrdf.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.check.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases found by their folders: {@code input*}, what must come of it ({@code expected.ttl}) and
 * what must be found in it ({@code expected-findings.tsv}). {@code -Dgolden.update=true} writes
 * them.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> found = folders.filter(Files::isDirectory).sorted().toList();
      assertFalse(found.isEmpty(), "no golden cases");
      return found;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOutputIsTheExpectedGraphAndTheFindingsTheExpectedTable(Path golden) throws IOException {
    Converted converted = convert(golden, golden);
    if (Boolean.getBoolean("golden.update")) {
      update(golden, converted);
    }
    Graph expected = RDFParser.source(golden.resolve("expected.ttl").toString()).toGraph();
    assertEquals(Files.readString(golden.resolve("expected-findings.tsv")), converted.rejects());
    assertTrue(
        expected.isIsomorphicWith(converted.graph()),
        () -> difference(expected, converted.graph()));
    assertTrue(converted.summary().balanced());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOutputConformsToAllShapes(Path golden) throws IOException {
    var report =
        Validator.read(Resources.bundled(), Resources.DEFAULT_BASE)
            .validate(convert(golden, golden).graph());
    assertTrue(report.conforms(), report.text());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lineEndsDoNotMatter(Path golden) throws IOException {
    for (Path input : inputs(golden)) {
      String text = Files.readString(input);
      boolean page = input.toString().endsWith(".md");
      int end = page ? text.lastIndexOf("\n---") : text.length() - 1;
      String front = text.substring(0, end + 1).replace("\r\n", "\n").replace("\n", "\r\n");
      Files.writeString(folder.resolve(input.getFileName()), front + text.substring(end + 1));
    }
    assertEquals(convert(golden, golden).triples(), convert(golden, folder).triples());
  }

  private static Converted convert(Path golden, Path folder) throws IOException {
    Path[] inputs =
        inputs(golden).stream().map(p -> folder.resolve(p.getFileName())).toArray(Path[]::new);
    return Converted.of(inputs);
  }

  private static List<Path> inputs(Path golden) throws IOException {
    try (Stream<Path> files = Files.list(golden)) {
      return files.filter(f -> f.getFileName().toString().startsWith("input")).sorted().toList();
    }
  }

  private static void update(Path golden, Converted converted) throws IOException {
    Files.writeString(golden.resolve("expected-findings.tsv"), converted.rejects());
    Graph graph = converted.graph();
    Prefixes.of(Resources.DEFAULT_BASE).forEach(graph.getPrefixMapping()::setNsPrefix);
    String turtle = RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
    Files.writeString(golden.resolve("expected.ttl"), turtle, StandardCharsets.UTF_8);
  }

  private static String difference(Graph expected, Graph actual) {
    StringBuilder text = new StringBuilder("missing:\n");
    expected.stream().filter(t -> !actual.contains(t)).forEach(t -> text.append(t).append('\n'));
    text.append("unexpected:\n");
    actual.stream().filter(t -> !expected.contains(t)).forEach(t -> text.append(t).append('\n'));
    return text.toString();
  }
}
