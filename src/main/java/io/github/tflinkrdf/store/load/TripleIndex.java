package io.github.tflinkrdf.store.load;

import java.util.Arrays;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.sys.SystemTDB;

/** The triples in one order, each once, as the keys of an index. */
final class TripleIndex extends Records {
  private final TripleKeys keys;
  private final Cursor sorted;
  private final Numbering numbering;
  private final Seen seen;
  private final long[] last;
  private final long[] parts = new long[3];
  private final long[] lastParts = {-1, -1, -1};
  private boolean begun;

  /** Is told the first two parts of each key, in order. */
  interface Seen {
    void key(long first, long second);
  }

  private TripleIndex(
      Scratch scratch, TripleKeys keys, Cursor sorted, Numbering numbering, Seen seen) {
    super(scratch, new Record(new byte[SystemTDB.LenIndexTripleRecord], null));
    this.keys = keys;
    this.sorted = sorted;
    this.numbering = numbering;
    this.seen = seen;
    this.last = new long[keys.width()];
  }

  /** Sorts the logged triples for one index and packs it. */
  static void pack(
      BPlusTree tree,
      TripleKeys keys,
      TripleLog log,
      Numbering numbering,
      Scratch scratch,
      LoadSettings settings,
      long memory,
      Seen seen) {
    Sorter sorter = new Sorter(scratch, keys.width(), memory, settings.fanIn());
    log.read(
        (subject, predicate, object) -> {
          scratch.stopIfGivenUp();
          keys.add(
              sorter,
              numbering.number(subject),
              numbering.predicatePlace(predicate),
              numbering.number(object));
        });
    try (Cursor sorted = sorter.finish()) {
      PackedTree.pack(tree, new TripleIndex(scratch, keys, sorted, numbering, seen));
    } finally {
      sorter.clear();
    }
  }

  @Override
  boolean fill(byte[] key, byte[] value) {
    do {
      if (!sorted.advance()) {
        return false;
      }
    } while (begun && Arrays.equals(last, sorted.key));
    begun = true;
    System.arraycopy(sorted.key, 0, last, 0, last.length);
    keys.split(last, parts);
    for (int i = 0; i < parts.length; i++) {
      // a part that is the same as before is in the key already
      if (parts[i] != lastParts[i]) {
        lastParts[i] = parts[i];
        Bytes.setLong(id(i), key, i * Long.BYTES);
      }
    }
    seen.key(parts[0], parts[1]);
    return true;
  }

  private long id(int part) {
    return part == keys.order().predicateAt
        ? numbering.predicateId(parts[part])
        : numbering.id(parts[part]);
  }
}
