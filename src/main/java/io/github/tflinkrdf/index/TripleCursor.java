package io.github.tflinkrdf.index;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;

/** Runs over triples of an index; after each step it holds one, as the index has it. */
public final class TripleCursor {
  private final Iterator<TripleCursor> all;
  public long first;
  public long second;
  public long third;

  TripleCursor(RangeIndex index, Record from, Record to) {
    all = index.iterator(from, to, (bytes, at, key, factory) -> read(bytes, at, key));
  }

  private TripleCursor read(ByteBuffer bytes, int entry, byte[] key) {
    int at = entry * 3 * Long.BYTES;
    first = bytes.getLong(at);
    second = bytes.getLong(at + Long.BYTES);
    third = bytes.getLong(at + 2 * Long.BYTES);
    if (key != null) {
      bytes.get(at, key); // the iterator looks there whether this is the end
    }
    return this;
  }

  /** Goes to the next; false if there is none. */
  public boolean next() {
    return all.hasNext() && all.next() == this;
  }

  /** How many are left. */
  public long count() {
    long count = 0;
    while (next()) {
      count++;
    }
    return count;
  }
}
