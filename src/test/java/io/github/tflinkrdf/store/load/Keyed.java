package io.github.tflinkrdf.store.load;

import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** The key that an index must keep a triple under, as TDB2 documents it. */
final class Keyed {
  private Keyed() {}

  static long[] key(Tuple<NodeId> triple, String order) {
    long[] key = new long[3];
    for (int i = 0; i < 3; i++) {
      byte[] id = new byte[NodeId.SIZE];
      NodeIdFactory.set(triple.get("SPO".indexOf(order.charAt(i))), id);
      key[i] = Bytes.getLong(id);
    }
    return key;
  }
}
