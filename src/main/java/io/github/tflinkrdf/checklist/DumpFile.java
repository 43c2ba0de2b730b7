package io.github.tflinkrdf.checklist;

import com.github.luben.zstd.ZstdInputStream;
import io.github.tflinkrdf.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * A dump as it was downloaded.
 *
 * @param sha256 in lower-case hexadecimal
 * @param bytes of the file
 */
record DumpFile(Path path, String sha256, long bytes) implements AutoCloseable {
  private static final int SAMPLE = 20;

  /** What a strict parser found. */
  record Content(long triples, List<Triple> sample) {}

  /**
   * Downloads it to a temporary file.
   *
   * @throws Unanswered if it cannot be had, or has more bytes than the limit
   */
  static DumpFile download(Site site, Dump dump, long limit)
      throws IOException, InterruptedException {
    Path path = Files.createTempFile("tflink-check", ".dump");
    try {
      MessageDigest digest = Sha256.digest();
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
        Reply reply = site.web().download(dump.address(), out, limit).require(200);
        if (reply.cut()) {
          throw new Unanswered(Unanswered.Kind.REFUSED, "more than " + limit + " bytes");
        }
      }
      return new DumpFile(path, HexFormat.of().formatHex(digest.digest()), Files.size(path));
    } catch (IOException | InterruptedException | RuntimeException e) {
      Files.delete(path);
      throw e;
    }
  }

  /** True if the packing is one that is unpacked here. */
  static boolean unpacks(String packing) {
    return List.of("", "gz", "zst").contains(packing);
  }

  /**
   * Parses all of it; what is dubious counts as wrong.
   *
   * @throws org.apache.jena.riot.RiotException if something is
   */
  Content parse(String packing, Lang lang, String base) throws IOException {
    Counting counting = new Counting();
    try (InputStream in = unpacked(packing)) {
      RDFParser.create()
          .source(in)
          .lang(lang)
          .base(base)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(counting);
    }
    return new Content(counting.triples, counting.sample);
  }

  private InputStream unpacked(String packing) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path));
    return switch (packing) {
      case "gz" -> new GZIPInputStream(in);
      case "zst" -> new ZstdInputStream(in);
      default -> in;
    };
  }

  @Override
  public void close() throws IOException {
    Files.delete(path);
  }

  /** Counts, and keeps triples further and further apart. */
  private static final class Counting extends StreamRDFBase {
    private final List<Triple> sample = new ArrayList<>();
    private long triples;
    private long next;

    @Override
    public void triple(Triple triple) {
      boolean named = !triple.getSubject().isBlank() && !triple.getObject().isBlank();
      if (named && triples >= next && sample.size() < SAMPLE) {
        sample.add(triple);
        next = 2 * triples + 1;
      }
      triples++;
    }

    @Override
    public void quad(org.apache.jena.sparql.core.Quad quad) {
      triple(quad.asTriple());
    }
  }
}
