package io.github.tflinkrdf.store;

import io.github.tflinkrdf.Resources;
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

  private Releases() {}

  /** A release of {@code release/example.ttl}. */
  public static Release example(Path store) {
    return build(store, Releases::loadExample);
  }

  /** A release that says of {@code urn:x:marker} that its version is the one given. */
  public static Release marked(Path store, int version, int triples) {
    return build(store, stream -> loadMarked(stream, version, triples));
  }

  /** A release of whatever is sent. */
  public static Release build(Path store, Consumer<StreamRDF> data) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      data.accept(builder.loader());
      builder.finishLoad();
      builder.writeReport("{\"base\": \"" + Resources.DEFAULT_BASE + "\"}");
      return builder.publish(2, note -> {});
    }
  }

  public static void loadExample(StreamRDF stream) {
    RDFParser.create()
        .source(Releases.class.getResourceAsStream("/release/example.ttl"))
        .lang(Lang.TURTLE)
        .parse(stream);
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
