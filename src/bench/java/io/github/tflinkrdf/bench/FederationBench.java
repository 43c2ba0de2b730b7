package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.federate.FederationOptions;
import io.github.tflinkrdf.federate.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * What a federated query costs the other endpoint: requests and bytes for 1 to 10,000 local rows,
 * by Jena as it comes, by this program, and by it a second time. The other endpoint, on this
 * machine, knows ten times as many things as are asked for. Takes the most rows that Jena is
 * measured with, 1,000 if not said.
 */
public final class FederationBench {
  private static final int[] ROWS = {1, 60, 1_000, 10_000};
  private static final int KNOWN = 100_000;
  private static final List<String> FORMS =
      List.of(
          "?s <urn:x:p> ?o SERVICE <%s> { ?o <urn:x:q> ?v }",
          "?s <urn:x:p> ?o OPTIONAL { SERVICE <%s> { ?o <urn:x:q> ?v } }");

  private FederationBench() {}

  public static void main(String[] args) {
    System.out.println(
        "| form | local rows | by | requests | sent | received | ms | result rows |");
    System.out.println("|---|---:|---|---:|---:|---:|---:|---:|");
    // one request for each row takes minutes for many rows
    int mostOneByOne = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
    try (StandIn peer = new StandIn(known())) {
      for (String form : FORMS) {
        for (int rows : ROWS) {
          measure(peer, form, rows, mostOneByOne);
        }
      }
    }
  }

  private static void measure(StandIn peer, String form, int rows, int mostOneByOne) {
    String query = "SELECT * { " + form.formatted(peer.address()) + " }";
    if (rows <= mostOneByOne) {
      line(peer, form, rows, "Jena 5.6.0", local(rows), query);
    }
    DatasetGraph ours = local(rows);
    FederationOptions options =
        FederationOptions.OFFLINE
            .withAliases(Map.of(peer.address().toString(), peer.address()))
            .within(Duration.ofMinutes(5), 1_000_000, 100);
    try (Federation federation = new Federation(options)) {
      federation.serve(ours, Set.of());
      line(peer, form, rows, "tflink-rdf", ours, query);
      line(peer, form, rows, "the same again", ours, query);
    }
  }

  private static void line(
      StandIn peer, String form, int rows, String by, DatasetGraph data, String query) {
    peer.forget();
    long began = System.nanoTime();
    long results =
        Txn.calculateRead(
            data,
            () -> {
              try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                return exec.select().stream().count();
              }
            });
    long millis = (System.nanoTime() - began) / 1_000_000;
    long sent = peer.asked().stream().mapToLong(StandIn.Asked::bytes).sum();
    System.out.printf(
        "| %s | %,d | %s | %,d | %,d | %,d | %,d | %,d |%n",
        form.contains("OPTIONAL") ? "OPTIONAL" : "join",
        rows,
        by,
        peer.asked().size(),
        sent,
        peer.answered(),
        millis,
        results);
  }

  private static DatasetGraph local(int rows) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < rows; i++) {
            data.getDefaultGraph().add(iri("s" + i), iri("p"), protein(i));
          }
        });
    return data;
  }

  private static DatasetGraph known() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < KNOWN; i++) {
            Node name = NodeFactory.createLiteralString("PROTEIN" + i + "_HUMAN");
            data.getDefaultGraph().add(protein(i), iri("q"), name);
          }
        });
    return data;
  }

  private static Node protein(int number) {
    return NodeFactory.createURI("http://purl.uniprot.org/uniprot/P%05d".formatted(number));
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("urn:x:" + name);
  }
}
