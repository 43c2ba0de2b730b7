package io.github.tflinkrdf.store.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills an empty TDB2 database: feed {@link #stream}, {@link #pack}, close and open the database,
 * {@link #describe}. Nothing of it is transactional: a database whose load did not come to its end
 * is to be thrown away. It holds a transaction of its thread: feed and pack on one.
 */
public final class SortedLoad implements AutoCloseable {
  private final DatasetGraphTDB database;
  private final LoadSettings settings;
  private final Scratch scratch;
  private final NodeFile file;
  private final NodeRanks ranks;
  private final TripleLog log;
  private final TripleFeed feed;
  private Numbering numbering;
  private Statistics statistics;

  /**
   * Begins a load.
   *
   * @throws IllegalArgumentException if the database is no TDB2 one, or not empty
   */
  public SortedLoad(DatasetGraph empty, LoadSettings settings) {
    this.database = TDBInternal.getDatasetGraphTDB(empty);
    if (database == null || !Txn.calculateRead(empty, empty::isEmpty)) {
      throw new IllegalArgumentException("not an empty TDB2 database: " + empty);
    }
    this.settings = settings;
    scratch = new Scratch(settings.spill(), settings.memory());
    file = new NodeFile(nodes(database));
    ranks = new NodeRanks(scratch, file, settings.fresh());
    log = new TripleLog(scratch, settings.memory() / 4);
    feed = new TripleFeed(ranks, log, settings.fresh());
  }

  /** Takes the triples and prefixes. */
  public StreamRDF stream() {
    return feed;
  }

  /** Writes all indexes; the database is to be closed and opened after it. */
  public void pack() {
    log.finish();
    file.commit();
    try (Packing packing = new Packing(database, scratch, settings)) {
      numbering = packing.numbering(ranks, feed.predicateCodes);
      statistics = new Statistics(numbering, feed.predicates);
      packing.indexes(log, numbering, statistics);
    }
  }

  /**
   * Writes the prefixes, what is in named graphs, and the statistics of the optimizer.
   *
   * @param reopened the same database
   * @param stats the file that Jena looks for in the database's folder
   */
  public void describe(DatasetGraph reopened, Path stats) {
    Txn.executeWrite(
        reopened,
        () -> {
          feed.prefixes.forEach(reopened.prefixes()::add);
          feed.quads.forEach(reopened::add);
        });
    Txn.executeRead(reopened, () -> write(stats, nodes(TDBInternal.getDatasetGraphTDB(reopened))));
  }

  private void write(Path stats, NodeTable nodes) {
    try {
      statistics.write(stats, number -> node(number, nodes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node node(long number, NodeTable nodes) {
    byte[] id = new byte[Long.BYTES];
    Bytes.setLong(numbering.id(number), id);
    return nodes.getNodeForNodeId(NodeIdFactory.get(id));
  }

  private static NodeTable nodes(DatasetGraphTDB database) {
    return database.getTripleTable().getNodeTupleTable().getNodeTable();
  }

  /** Deletes all temporary files. */
  @Override
  public void close() {
    try (scratch) {
      try {
        log.close();
      } finally {
        file.close();
      }
    }
  }
}
