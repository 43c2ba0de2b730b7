package io.github.tflinkrdf.examples;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/**
 * A second server, which takes the place of UniProt, Bgee and OMA: small data in their own
 * vocabularies and under their own IRIs, about the proteins of the samples.
 */
public record StandIns(FusekiServer server) implements AutoCloseable {
  private static final Node LIVING = NodeFactory.createURI("http://sparql.uniprot.org/uniprot");
  private static final Map<String, String> PATHS =
      Map.of(
          "https://sparql.uniprot.org/sparql", "uniprot",
          "https://www.bgee.org/sparql/", "bgee",
          "https://sparql.omabrowser.org/sparql/", "oma");

  public static StandIns start() {
    return new StandIns(
        FusekiServer.create()
            .loopback(true)
            .port(0)
            .fusekiModules(FusekiModules.empty())
            .add("/uniprot", data("uniprot"))
            .add("/bgee", data("bgee"))
            .add("/oma", data("oma"))
            .build()
            .start());
  }

  /** Where each endpoint is to be asked. */
  public Map<String, URI> aliases() {
    Map<String, URI> aliases = new LinkedHashMap<>();
    PATHS.forEach(
        (iri, path) ->
            aliases.put(iri, URI.create("http://127.0.0.1:" + server.getPort() + "/" + path)));
    return aliases;
  }

  @Override
  public void close() {
    server.stop();
  }

  private static DatasetGraph data(String name) {
    Graph graph =
        RDFParser.source(Path.of("src/test/resources/examples/" + name + ".ttl")).toGraph();
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        dataset,
        () ->
            graph
                .find()
                .forEachRemaining(
                    triple -> {
                      dataset.getDefaultGraph().add(triple);
                      dataset.getGraph(LIVING).add(triple);
                    }));
    return dataset;
  }
}
