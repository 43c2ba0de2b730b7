package io.github.tflinkrdf.index;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The triples of the default graph of a TDB2 store as its indexes have them: three numbers each,
 * the 8 bytes of the node ids. Two terms are the same if and only if their numbers are. To be used
 * inside a read transaction, by any number of threads.
 */
public final class StoreIndexes {
  /** The number of a term that is not in the store. */
  public static final long NONE = Long.MIN_VALUE;

  private static final long INTEGER = number(NodeId.inline(NodeFactoryExtra.intToNode(0)));
  private static final RecordFactory RECORDS = new RecordFactory(3 * Long.BYTES, 0);

  private final NodeTable nodes;
  private final RangeIndex spo;
  private final RangeIndex pos;
  private final RangeIndex osp;

  private StoreIndexes(NodeTable nodes, RangeIndex spo, RangeIndex pos, RangeIndex osp) {
    this.nodes = nodes;
    this.spo = spo;
    this.pos = pos;
    this.osp = osp;
  }

  /** Those of a store, if it has them. */
  public static Optional<StoreIndexes> of(DatasetGraph store) {
    if (!DatabaseMgr.isTDB2(store)) {
      return Optional.empty();
    }
    NodeTupleTable table =
        TDBInternal.getDatasetGraphTDB(store).getTripleTable().getNodeTupleTable();
    RangeIndex spo = null;
    RangeIndex pos = null;
    RangeIndex osp = null;
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      if (index instanceof TupleIndexRecord records) {
        spo = index.getName().equals("SPO") ? records.getRangeIndex() : spo;
        pos = index.getName().equals("POS") ? records.getRangeIndex() : pos;
        osp = index.getName().equals("OSP") ? records.getRangeIndex() : osp;
      }
    }
    return spo == null || pos == null || osp == null
        ? Optional.empty()
        : Optional.of(new StoreIndexes(table.getNodeTable(), spo, pos, osp));
  }

  /** The number of an IRI, or {@link #NONE}. */
  public long id(String iri) {
    // past the cache, which is slower for terms that are asked for once
    NodeId id = nodes.baseNodeTable().getNodeIdForNode(NodeFactory.createURI(iri));
    return NodeId.isDoesNotExist(id) ? NONE : number(id);
  }

  public static long number(NodeId id) {
    byte[] bytes = new byte[Long.BYTES];
    NodeIdFactory.set(id, bytes);
    return ByteBuffer.wrap(bytes).getLong();
  }

  /** The number of an integer from 0 up, as it is usually written. */
  public static long integer(long value) {
    return INTEGER | value;
  }

  public static boolean isInteger(long id) {
    return (id & 0xFF00_0000_0000_0000L) == INTEGER;
  }

  /** The term that has a number. */
  public Node node(long id) {
    return nodes.getNodeForNodeId(NodeIdFactory.get(ByteBuffer.allocate(8).putLong(0, id)));
  }

  /** The term that has a number, of which each is asked for once: it is not remembered. */
  public Node passing(long id) {
    NodeId known = NodeIdFactory.get(ByteBuffer.allocate(8).putLong(0, id));
    return known.isInline() ? NodeId.extract(known) : nodes.baseNodeTable().getNodeForNodeId(known);
  }

  public boolean contains(long subject, long predicate, long object) {
    return spo.contains(key(subject, predicate, object));
  }

  /** The triples of a subject with a predicate. */
  public TripleCursor values(long subject, long predicate) {
    return new TripleCursor(spo, key(subject, predicate, 0), key(subject, predicate + 1, 0));
  }

  /** The triples of the subjects from one up to another, by subject, predicate, object. */
  public TripleCursor subjects(long from, long to) {
    return new TripleCursor(spo, key(from, 0, 0), key(to, 0, 0));
  }

  /** The triples with a predicate, by object, from an object on: predicate, object, subject. */
  public TripleCursor objects(long predicate, long from) {
    return new TripleCursor(pos, key(predicate, from, 0), key(predicate + 1, 0, 0));
  }

  /** The triples with a predicate and an object: predicate, object, subject. */
  public TripleCursor subjectsOf(long predicate, long object) {
    return new TripleCursor(pos, key(predicate, object, 0), key(predicate, object + 1, 0));
  }

  /**
   * The triples of the objects from one up to another: object, subject, predicate.
   *
   * @param open whether there is no end; the values, which are negative, come last
   */
  public TripleCursor objects(long from, long to, boolean open) {
    return new TripleCursor(osp, key(from, 0, 0), open ? null : key(to, 0, 0));
  }

  /** The triples of the predicates from one on: predicate, object, subject. */
  public TripleCursor predicates(long from) {
    return new TripleCursor(pos, key(from, 0, 0), null);
  }

  /** The first and the last subject; empty if there is none. */
  public Optional<long[]> ends() {
    return spo.isEmpty()
        ? Optional.empty()
        : Optional.of(new long[] {subject(spo.minKey()), subject(spo.maxKey())});
  }

  private static long subject(Record record) {
    return ByteBuffer.wrap(record.getKey()).getLong();
  }

  private static Record key(long a, long b, long c) {
    byte[] bytes = new byte[3 * Long.BYTES];
    ByteBuffer.wrap(bytes).putLong(a).putLong(b).putLong(c);
    return RECORDS.create(bytes);
  }
}
