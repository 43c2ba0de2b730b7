package io.github.tflinkrdf.store.load;

import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * Nodes to codes in the order of their arrival. The code of a node of the node table is its rank,
 * from 0; that of a value that is its own id, such as a small integer, is the complement of its
 * rank among those. A node is the same as another if TDB2's hash is.
 */
final class NodeRanks {
  private static final int RECENT_BITS = 16;

  private final TermBytes term = new TermBytes();
  private final NodeFile file;
  private final FreshTerms fresh;
  private final HashTable ranks;
  private final HashTable inlineRanks;
  private final Recent recent = new Recent(RECENT_BITS);
  private final byte[] id = new byte[NodeId.SIZE];

  /** The hash of each node, by rank: two longs. */
  final Longs hashes;

  /** Its place in the node data file: in ascending order. */
  final Longs pointers;

  /** The ids of inline values, as long as the index keeps them. */
  final Longs inlineIds;

  NodeRanks(Scratch scratch, NodeFile file, FreshTerms fresh) {
    this.file = file;
    this.fresh = fresh;
    hashes = new Longs(scratch);
    pointers = new Longs(scratch);
    inlineIds = new Longs(scratch);
    ranks = new HashTable(scratch, hashes, 2);
    inlineRanks = new HashTable(scratch, inlineIds, 1);
  }

  /**
   * The code of a node.
   *
   * @param label whether it is the label of a fresh subject, and so not to be seen again
   */
  long code(Node node, boolean label) {
    long known = label ? Recent.NONE : recent.get(node);
    if (known != Recent.NONE) {
      return known;
    }
    NodeId inline = NodeId.inline(node);
    long code = inline != null ? ~inlineRank(inline) : rank(node, label || fresh.iri(node));
    if (!label) {
      recent.put(node, code);
    }
    return code;
  }

  private long rank(Node node, boolean unseen) {
    term.set(node);
    if (!unseen) {
      long rank = ranks.find(term.high(), term.high(), term.low());
      if (rank >= 0) {
        return rank;
      }
      ranks.add(term.high(), pointers.size());
    }
    long rank = pointers.size();
    hashes.append(term.high());
    hashes.append(term.low());
    pointers.append(file.position());
    term.write(file);
    return rank;
  }

  private long inlineRank(NodeId inline) {
    NodeIdFactory.set(inline, id);
    long value = Bytes.getLong(id);
    long hash = mixed(value);
    long rank = inlineRanks.find(hash, value, 0);
    if (rank < 0) {
      rank = inlineIds.size();
      inlineRanks.add(hash, rank);
      inlineIds.append(value);
    }
    return rank;
  }

  /** Spreads the differences of small numbers over all bits: the finish of MurmurHash3. */
  private static long mixed(long value) {
    long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
