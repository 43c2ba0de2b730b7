package io.github.tflinkrdf.describe;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;

/** The descriptions of a release that is served. */
public final class PublishedDescription {
  private PublishedDescription() {}

  /**
   * All metadata: what {@code /.well-known/void} answers. A copy; empty if the release was built
   * without.
   *
   * @param store of the release
   * @param base of its minted IRIs
   */
  public static Graph metadata(DatasetGraph store, String base) {
    return copy(store, Names.metadataGraph(base));
  }

  /** The example queries of a release, likewise. */
  public static Graph examples(DatasetGraph store, String base) {
    return copy(store, Names.examplesGraph(base));
  }

  private static Graph copy(DatasetGraph store, String name) {
    Graph copy = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        store,
        () -> {
          copy.getPrefixMapping()
              .setNsPrefixes(store.prefixes().getMapping())
              .setNsPrefixes(Terms.namespaces());
          G.copyGraphSrcToDst(store.getGraph(NodeFactory.createURI(name)), copy);
        });
    return copy;
  }

  /**
   * The endpoint itself: what it answers when it is not asked a query.
   *
   * @param base of the minted IRIs
   * @param release id of the release that it serves
   * @param endpoint its address
   */
  public static Graph service(String base, String release, String endpoint, Limits limits) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Terms.namespaces());
    new Service(graph, new Names(base, release, Map.of())).describe(endpoint, limits);
    return graph;
  }
}
