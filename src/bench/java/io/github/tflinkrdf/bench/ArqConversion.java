package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Gatherer;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.record.RecordParser;
import io.github.tflinkrdf.source.InputFile;
import io.github.tflinkrdf.source.InputFiles;
import io.github.tflinkrdf.source.RecordReader;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sys.JenaSystem;

/**
 * Reads and gathers a corpus as the program does, then lets ARQ evaluate the statements' query, one
 * execution each: {@code ArqConversion CORPUS OUT.nt}. Nothing else is mapped and nothing checked,
 * so it does less than the program.
 */
public final class ArqConversion {
  private static final long MEMORY = 1L << 30;

  private ArqConversion() {}

  public static void main(String[] args) throws IOException {
    JenaSystem.init();
    Vocabulary vocabulary = Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE);
    RecordParser parser = new RecordParser(vocabulary);
    Path spill = Path.of(System.getProperty("java.io.tmpdir"));
    try (Gatherer gatherer = new Gatherer(vocabulary, spill, MEMORY);
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16)) {
      for (InputFile file : InputFiles.find(List.of(args[0]), System.in)) {
        parser.parse(RecordReader.read(file)).rows().forEach(gatherer::add);
      }
      ArqWays arq = new ArqWays();
      Iterator<Interaction> statements = gatherer.finish().interactions();
      while (statements.hasNext()) {
        arq.rows(List.of(statements.next()), out);
      }
    }
  }
}
