package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.bench.Page;
import io.github.tflinkrdf.bench.RecordGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two parsers that are not ours take every output, without a word, as the same triples. */
class RapperIT {
  @TempDir Path folder;

  @Test
  void rapperAndJenaStrictReadEveryOutputAsTheSameTriples() throws Exception {
    for (Path input : inputs()) {
      long triples = -1;
      for (String format : List.of("nt", "ttl")) {
        Path output = folder.resolve("out." + format);
        Program.run("convert", "-q", input.toString(), "-o", output.toString());
        String syntax = format.equals("nt") ? "ntriples" : "turtle";
        long read = rapper(syntax, output);
        assertEquals(read, strict(output).size(), output + " of " + input);
        assertTrue(triples < 0 || triples == read, input + ": Turtle and N-Triples differ");
        triples = read;
      }
    }
  }

  private List<Path> inputs() throws IOException {
    List<Path> inputs = new ArrayList<>();
    inputs.add(Path.of("src/main/resources/tflink-rdf/samples"));
    inputs.add(Path.of("src/test/resources/golden"));
    Shared.folder("records").ifPresent(inputs::add);
    Path generated = Files.createDirectory(folder.resolve("generated"));
    for (Page page : (Iterable<Page>) new RecordGenerator(7, 500).pages()::iterator) {
      Files.writeString(generated.resolve(page.fileName()), page.text());
    }
    inputs.add(generated);
    return inputs;
  }

  private static Graph strict(Path file) {
    return RDFParser.source(file.toString())
        .strict(true)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .toGraph();
  }

  /** Number of triples that rapper counts; a warning of it fails. */
  private static long rapper(String syntax, Path file) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder("rapper", "-c", "-i", syntax, file.toString()).start();
    } catch (IOException e) {
      throw new AssertionError("rapper is not installed (Debian: raptor2-utils)", e);
    }
    Program.Run run = Program.finish(process);
    assertEquals(0, run.code(), run.err());
    assertTrue(!run.err().contains("Warning") && !run.err().contains("Error"), run.err());
    return Long.parseLong(run.err().replaceAll("(?s).*returned (\\d+) triples.*", "$1"));
  }
}
