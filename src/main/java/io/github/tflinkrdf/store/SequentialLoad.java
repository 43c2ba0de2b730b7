package io.github.tflinkrdf.store;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.solver.stats.Stats;
import org.apache.jena.tdb2.solver.stats.StatsCollectorNodeId;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills a fresh TDB2 location with Jena's sequential loader, which on few cores is the fastest of
 * those that are transactional. It holds a transaction of its thread: feed and finish it on one.
 */
final class SequentialLoad implements BulkLoad {
  private final ReleaseData data;
  private final DataLoader loader;
  private boolean loading = true;

  SequentialLoad(Path tdb2) {
    data = ReleaseData.connect(tdb2);
    loader = LoaderFactory.sequentialLoader(data.dataset(), MonitorOutputs.nullOutput());
    loader.startBulk();
  }

  @Override
  public StreamRDF stream() {
    return new StreamRDFWrapper(loader.stream()) {
      @Override
      public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
          triple(quad.asTriple());
        } else {
          super.quad(quad);
        }
      }
    };
  }

  @Override
  public void finish(Path stats) {
    loader.finishBulk();
    loading = false;
    Txn.executeRead(data.dataset(), () -> writeStats(stats));
  }

  @Override
  public void close() {
    try (data) {
      if (loading) {
        loader.finishException(new IllegalStateException("the load was given up"));
      }
    }
  }

  private void writeStats(Path file) {
    DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(data.dataset());
    NodeTupleTable triples = tdb.getTripleTable().getNodeTupleTable();
    StatsCollectorNodeId stats = new StatsCollectorNodeId(triples.getNodeTable());
    for (Iterator<Tuple<NodeId>> all = triples.findAll(); all.hasNext(); ) {
      Tuple<NodeId> triple = all.next();
      stats.record(null, triple.get(0), triple.get(1), triple.get(2));
    }
    Stats.write(file.toString(), stats.results());
  }
}
