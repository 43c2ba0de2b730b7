package io.github.tflinkrdf.store.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.solver.stats.Stats;
import org.apache.jena.tdb2.solver.stats.StatsCollectorNodeId;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 database of a test, and all that can be seen of it. */
record Database(Path folder, DatasetGraph dataset) implements AutoCloseable {
  static final List<String> ORDERS = List.of("SPO", "POS", "OSP");

  /** Loads with Jena's sequential loader. */
  static Database byJena(Path folder, List<Triple> triples, Map<String, String> prefixes) {
    Database database = open(folder);
    DataLoader loader =
        LoaderFactory.sequentialLoader(database.dataset, MonitorOutputs.nullOutput());
    loader.startBulk();
    prefixes.forEach(loader.stream()::prefix);
    triples.forEach(loader.stream()::triple);
    loader.finishBulk();
    Txn.executeRead(database.dataset, database::writeStatistics);
    // what its caches hold is not always what its files do: an xsd:long of 63 bits
    database.close();
    return open(folder);
  }

  /** Loads with ours. */
  static Database sorted(
      Path folder, List<Triple> triples, Map<String, String> prefixes, LoadSettings settings) {
    Database empty = open(folder);
    try (SortedLoad load = new SortedLoad(empty.dataset, settings)) {
      StreamRDF stream = load.stream();
      prefixes.forEach(stream::prefix);
      triples.forEach(stream::triple);
      load.pack();
      empty.close();
      Database full = open(folder);
      load.describe(full.dataset, full.statistics());
      return full;
    }
  }

  Path statistics() {
    return folder.resolve("stats.opt");
  }

  private void writeStatistics() {
    NodeTable nodes = nodes();
    StatsCollectorNodeId stats = new StatsCollectorNodeId(nodes);
    TDBInternal.findIndex(TDBInternal.getDatasetGraphTDB(dataset), "SPO")
        .all()
        .forEachRemaining(t -> stats.record(null, t.get(0), t.get(1), t.get(2)));
    Stats.write(statistics().toString(), stats.results());
  }

  /** Opens what is there. */
  static Database open(Path folder) {
    return new Database(folder, DatabaseMgr.connectDatasetGraph(folder.toString()));
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }

  private <T> T read(Supplier<T> action) {
    return Txn.calculateRead(dataset, action::get);
  }

  List<String> dump() {
    return read(
        () -> {
          List<String> lines = new ArrayList<>();
          dataset.getDefaultGraph().find().forEachRemaining(t -> lines.add(NodeFmtLib.str(t)));
          return lines.stream().sorted().toList();
        });
  }

  /** The triples that an index holds, as it gives them; fails if they are not in its order. */
  List<String> index(String order) {
    return read(
        () -> {
          DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
          TupleIndex index = TDBInternal.findIndex(tdb, order);
          NodeTable nodes = nodes();
          List<String> lines = new ArrayList<>();
          long[] last = new long[3];
          for (Iterator<Tuple<NodeId>> all = index.all(); all.hasNext(); ) {
            Tuple<NodeId> triple = all.next();
            long[] key = Keyed.key(triple, order);
            if (!lines.isEmpty() && Cursor.compare(last, key) >= 0) {
              throw new AssertionError(order + " is out of order at " + triple);
            }
            last = key;
            lines.add(
                nodes.getNodeForNodeId(triple.get(0))
                    + " "
                    + nodes.getNodeForNodeId(triple.get(1))
                    + " "
                    + nodes.getNodeForNodeId(triple.get(2)));
          }
          return lines.stream().sorted().toList();
        });
  }

  Map<String, String> prefixes() {
    return read(() -> new TreeMap<>(dataset.prefixes().getMapping()));
  }

  /** How many triples each shape of pattern finds, around a triple. */
  List<Long> found(Triple triple) {
    return read(
        () -> {
          List<Long> counts = new ArrayList<>();
          for (int shape = 0; shape < 8; shape++) {
            Node s = (shape & 1) == 0 ? Node.ANY : triple.getSubject();
            Node p = (shape & 2) == 0 ? Node.ANY : triple.getPredicate();
            Node o = (shape & 4) == 0 ? Node.ANY : triple.getObject();
            counts.add(dataset.getDefaultGraph().stream(s, p, o).count());
          }
          return counts;
        });
  }

  String answer(String query) {
    return read(
        () -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return ResultSetFormatter.asText(org.apache.jena.query.ResultSet.adapt(exec.select()));
          }
        });
  }

  void update(String update) {
    Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(update).execute());
  }

  /** What the statistics say, but for the time they were made and the means. */
  List<String> statisticsLines() {
    List<String> lines = new ArrayList<>();
    for (Item item : SSE.readFile(statistics().toString()).getList()) {
      boolean meta = item.isTagged("meta");
      lines.add((meta ? item.getList().get(item.getList().size() - 1) : item).toString());
    }
    return lines.stream().filter(line -> !line.contains("TERM")).sorted().toList();
  }

  private NodeTable nodes() {
    return TDBInternal.getDatasetGraphTDB(dataset)
        .getTripleTable()
        .getNodeTupleTable()
        .getNodeTable();
  }
}
