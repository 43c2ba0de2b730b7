package io.github.tflinkrdf.store;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;

/** Makes releases for tests. */
public final class Releases {
  static final Loading LOADING =
      new Loading(Loader.SORTED, Path.of(System.getProperty("java.io.tmpdir")), 1 << 24, List.of());

  private static final List<String> GOLDEN =
      List.of(
          "golden/binding-sites/expected.ttl",
          "golden/everything-wrong/expected.ttl",
          "golden/one-site-in-four-formats/expected.ttl",
          "golden/orthologs-and-genes/expected.ttl",
          "golden/tables-and-page/expected.ttl",
          "golden/two-pages-one-statement/expected.ttl",
          "tflink-rdf/ontology/tflink.ttl");

  private Releases() {}

  /** A release of {@code release/example.ttl}. */
  public static Release example(Path store) {
    return build(store, Releases::loadExample);
  }

  /** A release of all that the golden conversions make, with the ontology, under a base. */
  public static Release golden(Path store, String base) {
    return build(store, base, stream -> GOLDEN.forEach(file -> load(file, base, stream)));
  }

  /** A release that says of {@code urn:x:marker} that its version is the one given. */
  public static Release marked(Path store, int version, int triples) {
    return build(store, stream -> loadMarked(stream, version, triples));
  }

  /** A release of whatever is sent. */
  public static Release build(Path store, Consumer<StreamRDF> data) {
    return build(store, Resources.DEFAULT_BASE, data);
  }

  /** The same, under a base. */
  public static Release build(Path store, String base, Consumer<StreamRDF> data) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      data.accept(builder.loader());
      builder.finishLoad();
      builder.writeReport("{\"base\": \"" + base + "\"}");
      return builder.publish(2, note -> {});
    }
  }

  public static void loadExample(StreamRDF stream) {
    RDFParser.create()
        .source(Releases.class.getResourceAsStream("/release/example.ttl"))
        .lang(Lang.TURTLE)
        .parse(stream);
  }

  private static void load(String resource, String base, StreamRDF stream) {
    try (InputStream in = Releases.class.getResourceAsStream("/" + resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      RDFParser.fromString(Resources.rebase(text, base), Lang.TURTLE).parse(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One marker and so many triples, every one of which names the version. */
  public static void loadMarked(StreamRDF stream, int version, int triples) {
    stream.triple(triple("urn:x:marker", "urn:x:version", version));
    for (int i = 0; i < triples; i++) {
      stream.triple(triple("urn:x:s" + i, "urn:x:p", version));
    }
  }

  private static Triple triple(String subject, String predicate, int object) {
    return Triple.create(
        NodeFactory.createURI(subject),
        NodeFactory.createURI(predicate),
        NodeFactory.createLiteralByValue(object));
  }
}
