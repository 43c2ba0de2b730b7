package io.github.tflinkrdf.check;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Data that keeps every rule, and for each constraint a change that breaks it and nothing else. */
final class Fixtures {
  static final Path FOLDER = Path.of("src/test/resources/shapes");

  private Fixtures() {}

  static Graph good() {
    return good(Resources.DEFAULT_BASE);
  }

  static Graph good(String base) {
    Graph graph = GraphFactory.createDefaultGraph();
    String text = Resources.rebase(read(FOLDER.resolve("good.ttl")), base);
    RDFParser.fromString(text, Lang.TURTLE).parse(graph);
    return graph;
  }

  /** The good data with the change of a file. */
  static Graph broken(Path fault) {
    return broken(fault, Resources.DEFAULT_BASE);
  }

  static Graph broken(Path fault, String base) {
    Graph graph = good(base);
    String prefixes =
        read(FOLDER.resolve("good.ttl"))
            .lines()
            .filter(line -> line.startsWith("@prefix"))
            .map(line -> line.substring(1, line.length() - 1) + "\n")
            .reduce("", String::concat);
    String update = Resources.rebase(prefixes + read(fault), base);
    UpdateExec.dataset(DatasetGraphFactory.wrap(graph)).update(update).execute();
    return graph;
  }

  /** The faults of a folder and those below, sorted. */
  static List<Path> faults(String folder) {
    try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".ru")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Triple> triples(Graph graph) {
    return graph.find().toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
