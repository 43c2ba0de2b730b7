package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.pipeline.Conversion;
import io.github.tflinkrdf.pipeline.Meter;
import io.github.tflinkrdf.pipeline.Output;
import io.github.tflinkrdf.pipeline.Selection;
import io.github.tflinkrdf.pipeline.Settings;
import io.github.tflinkrdf.report.FindingLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sys.JenaSystem;

/**
 * The program's own conversion, unchecked, but through Jena's nodes and its stock writer: {@code
 * StockConversion INPUT OUT.nt}.
 */
public final class StockConversion {
  private StockConversion() {}

  public static void main(String[] args) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES);
      writer.start();
      run(args[0], writer);
      writer.finish();
    }
  }

  /** Converts to any sink, with the settings that the program takes by default. */
  static void run(String input, StreamRDF sink) throws IOException {
    JenaSystem.init();
    Settings settings =
        new Settings(
            Resources.bundled(),
            Resources.DEFAULT_BASE,
            Runtime.getRuntime().availableProcessors(),
            false,
            Selection.ALL,
            Path.of(System.getProperty("java.io.tmpdir")),
            Runtime.getRuntime().maxMemory() / 4);
    try (FindingLog log = new FindingLog(text -> {}, Writer.nullWriter())) {
      Conversion.run(List.of(input), settings, new Output.Nodes(sink), log, new Unheard());
    }
  }

  /** Nobody watches. */
  private static final class Unheard implements Meter {
    @Override
    public void stage(String name, String unit, long total) {}

    @Override
    public void advance(long done) {}
  }
}
