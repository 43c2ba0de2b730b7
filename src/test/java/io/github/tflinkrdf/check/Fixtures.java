package io.github.tflinkrdf.check;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Data that keeps every rule, and for each constraint changes that break it and nothing else. */
final class Fixtures {
  static final Path FOLDER = Path.of("src/test/resources/shapes");
  private static final String HEADING = "## ";

  private Fixtures() {}

  /**
   * A change to the good data.
   *
   * @param rule the constraint that it breaks, as {@link Rule#name} gives it
   * @param update a SPARQL update without its prefixes
   */
  record Fault(String rule, String update) {
    @Override
    public String toString() {
      return rule + ": " + update.strip();
    }

    /** The good data with the change. */
    Graph graph() {
      return graph(Resources.DEFAULT_BASE);
    }

    Graph graph(String base) {
      Graph graph = good(base);
      String text = Resources.rebase(prefixes() + update, base);
      UpdateExec.dataset(DatasetGraphFactory.wrap(graph)).update(text).execute();
      return graph;
    }
  }

  static Graph good() {
    return good(Resources.DEFAULT_BASE);
  }

  static Graph good(String base) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(Resources.rebase(goodText(), base), Lang.TURTLE).parse(graph);
    return graph;
  }

  /** The faults of the files of a folder, {@code stream} or {@code store}. */
  static List<Fault> faults(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(Fixtures::read).flatMap(Fixtures::faultsIn).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Fault> faultsIn(String file) {
    return Stream.of(file.split("(?m)^" + HEADING))
        .skip(1)
        .map(section -> section.split("\n", 2))
        .map(section -> new Fault(section[0].strip(), section[1]));
  }

  static List<Triple> triples(Graph graph) {
    return graph.find().toList();
  }

  private static String goodText() {
    return read(FOLDER.resolve("good.ttl"));
  }

  private static String prefixes() {
    return goodText()
        .lines()
        .filter(line -> line.startsWith("@prefix"))
        .map(line -> line.substring(1, line.length() - 1) + "\n")
        .collect(Collectors.joining());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
