package io.github.tflinkrdf.store.load;

import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * The hashes of all nodes in order, for the index from hash to id. A hash that comes again is a
 * node that was wrongly taken for fresh: only its first place is indexed, and the ranks of the
 * others become aliases of the first.
 */
final class NodeIndex extends Records {
  private final Cursor sorted;
  private final Longs pointers;
  private final Longs aliases;
  private long high;
  private long low;
  private long firstPointer = -1;

  private NodeIndex(Scratch scratch, Cursor sorted, Longs pointers) {
    super(scratch, new Record(new byte[SystemTDB.LenNodeHash], new byte[NodeId.SIZE]));
    this.sorted = sorted;
    this.pointers = pointers;
    this.aliases = new Longs(scratch);
  }

  /** Packs the index; the answer has, for a rank that is another's alias, that one plus one. */
  static Longs pack(
      BPlusTree tree, NodeRanks ranks, Scratch scratch, LoadSettings settings, long memory) {
    Sorter sorter = new Sorter(scratch, 3, memory, settings.fanIn());
    for (long rank = 0; rank < ranks.pointers.size(); rank++) {
      sorter.add(
          ranks.hashes.get(2 * rank), ranks.hashes.get(2 * rank + 1), ranks.pointers.get(rank));
    }
    try (Cursor sorted = sorter.finish()) {
      NodeIndex index = new NodeIndex(scratch, sorted, ranks.pointers);
      PackedTree.pack(tree, index);
      return index.aliases;
    } finally {
      sorter.clear();
    }
  }

  @Override
  boolean fill(byte[] key, byte[] value) {
    while (sorted.advance()) {
      long[] node = sorted.key;
      if (firstPointer < 0 || node[0] != high || node[1] != low) {
        high = node[0];
        low = node[1];
        firstPointer = node[2];
        Bytes.setLong(high, key, 0);
        Bytes.setLong(low, key, Long.BYTES);
        Bytes.setLong(firstPointer, value, 0);
        return true;
      }
      aliases.put(pointers.find(node[2]), pointers.find(firstPointer) + 1);
    }
    return false;
  }
}
