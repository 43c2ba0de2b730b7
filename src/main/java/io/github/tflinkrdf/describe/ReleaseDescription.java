package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.terms.LinkTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * All that a release says of itself, in IRIs and literals: VoID, DCAT 3, the three levels of the
 * HCLS profile, PROV-O, SPARQL 1.1 Service Description, and for search engines schema.org.
 *
 * @param graph without blank nodes; whatever is described in it has one label
 * @param json a Bioschemas Dataset in JSON-LD
 * @param counts what was counted for it
 */
public record ReleaseDescription(Graph graph, String json, Counts counts) {
  private static final String VOID = "void.ttl";
  private static final String JSON = "dataset.jsonld";

  /**
   * Counts and describes the data of a release, to which nothing is added.
   *
   * @param store with the data, the shared terms and the ontology, and nothing else
   * @param jobs threads
   * @throws org.apache.jena.query.QueryCancelledException if the thread is interrupted meanwhile
   */
  public static ReleaseDescription of(DatasetGraph store, Build build, int jobs) {
    Counts counts = StoreCount.of(store, LinkTarget.read(build.resources()), jobs);
    Content content = Content.of(store, build.resources(), build.base());
    Map<String, String> prefixes = new TreeMap<>(Terms.namespaces());
    prefixes.putAll(build.prefixes());
    Names names = new Names(build.base(), build.release(), prefixes);
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    new Levels(graph, build, names).describe();
    Rights.describe(graph, names, content.sources());
    new Whole(graph, build, names, counts, content).describe();
    new Downloads(graph, build, names).describe();
    new Provenance(graph, build, names).describe();
    new Service(graph, names).describe(build.endpoint(), Limits.UNKNOWN);
    Vocabularies.prefixes(graph, build.base(), prefixes);
    Vocabularies.labels(graph, build.resources());
    return new ReleaseDescription(graph, DatasetJson.of(build, names, content), counts);
  }

  /** The name of the graph that holds it, apart from the default graph. */
  public static String graphName(String base) {
    return Names.metadataGraph(base);
  }

  /** The names of the files that {@link #write} makes. */
  public static List<String> files() {
    return List.of(VOID, JSON);
  }

  /** Writes {@code void.ttl} and {@code dataset.jsonld}. */
  public void write(Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(VOID))) {
      RDFWriter.source(graph).lang(Lang.TURTLE).set(RIOT.symTurtleDirectiveStyle, "at").output(out);
    }
    Files.writeString(folder.resolve(JSON), json, StandardCharsets.UTF_8);
  }
}
