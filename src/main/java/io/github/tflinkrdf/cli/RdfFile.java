package io.github.tflinkrdf.cli;

import com.github.luben.zstd.ZstdInputStream;
import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads a file of RDF, as this program writes it or as any other does. */
final class RdfFile {
  private RdfFile() {}

  /** Adds the triples of a file, whose ending gives its syntax and compression. */
  static void read(Path file, Graph graph) {
    String name = file.toString();
    Lang lang = RDFLanguages.filenameToLang(name.replaceFirst("\\.(gz|zst)$", ""));
    if (!Files.exists(file)) {
      throw new UserError(file + ": no such file");
    }
    if (lang == null) {
      throw new UserError(file + ": the ending is none of an RDF syntax (.nt, .ttl, .nq, .rdf, …)");
    }
    try (InputStream in = unpacked(name, Files.newInputStream(file))) {
      RDFParser.source(in)
          .lang(lang)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new UserError(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + UserError.why(e));
    }
  }

  private static InputStream unpacked(String name, InputStream in) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in);
    }
    return name.endsWith(".zst") ? new ZstdInputStream(in) : in;
  }
}
