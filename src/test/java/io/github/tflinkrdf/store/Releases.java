package io.github.tflinkrdf.store;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.SKOS;

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

  /** How many triples of {@code urn:x:p} a release of {@link #versioned} has. */
  public static int triplesOf(int version) {
    return 600 + 7 * version;
  }

  /**
   * A release that says its version and its id everywhere: in so many triples as no other version
   * has, as a name of O14867 ({@code version-N}), in the files {@code version.txt} and, in 32 MB of
   * bytes that are the version, {@code version.bin}.
   */
  public static Release versioned(Path store, int version, Consumer<String> id) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      id.accept(builder.id());
      StreamRDF stream = builder.loader();
      loadExample(stream);
      loadMarked(stream, version, triplesOf(version));
      stream.triple(
          Triple.create(
              NodeFactory.createURI("urn:x:marker"),
              NodeFactory.createURI("urn:x:release"),
              NodeFactory.createLiteralString(builder.id())));
      stream.triple(
          Triple.create(
              NodeFactory.createURI("http://purl.uniprot.org/uniprot/O14867"),
              SKOS.altLabel.asNode(),
              NodeFactory.createLiteralString("version-" + version)));
      builder.finishLoad();
      builder.writeReport("{\"base\": \"" + Resources.DEFAULT_BASE + "\"}");
      byte[] bytes = new byte[32 << 20];
      Arrays.fill(bytes, (byte) version);
      Files.write(builder.building().downloads().resolve("version.bin"), bytes);
      Files.writeString(builder.building().downloads().resolve("version.txt"), builder.id());
      return builder.publish(2, note -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
