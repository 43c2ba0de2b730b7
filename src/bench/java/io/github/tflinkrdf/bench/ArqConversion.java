package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Gatherer;
import io.github.tflinkrdf.record.PieceParser;
import io.github.tflinkrdf.source.InputFiles;
import io.github.tflinkrdf.source.Pieces;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sys.JenaSystem;

/**
 * Reads and gathers an input as the program does, then lets ARQ evaluate the statements' query over
 * all of them as one streaming table, which is Tarql's way: {@code ArqConversion INPUT OUT.nt}, or
 * {@code rows INPUT OUT.nt} for one execution each. Nothing else is mapped and nothing checked.
 */
public final class ArqConversion {
  private ArqConversion() {}

  public static void main(String[] args) throws IOException {
    JenaSystem.init();
    boolean rows = args[0].equals("rows");
    String input = args[args.length - 2];
    Vocabulary vocabulary = Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE);
    PieceParser parser = new PieceParser(vocabulary);
    Path spill = Path.of(System.getProperty("java.io.tmpdir"));
    try (Gatherer gatherer = new Gatherer(vocabulary, spill, Runtime.getRuntime().maxMemory() / 4);
        OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(Path.of(args[args.length - 1])), 1 << 16)) {
      Pieces pieces = new Pieces(InputFiles.find(List.of(input), System.in), opened -> {});
      while (pieces.hasNext()) {
        parser.parse(pieces.next()).rows().forEach(gatherer::add);
      }
      ArqWays arq = new ArqWays();
      if (rows) {
        gatherer.finish().interactions().forEachRemaining(i -> arq.rows(List.of(i), out));
      } else {
        arq.stream(gatherer.finish().interactions(), out);
      }
    }
  }
}
