package io.github.tflinkrdf.bench;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.jena.graph.Node;

/** The nodes that were last read for some terms: each term has one place, shared with others. */
final class TermMemo {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final int BITS = 16;

  /** A long literal would keep its text in memory. */
  private static final int LONGEST = 256;

  private final byte[][] texts = new byte[1 << BITS][];
  private final Node[] nodes = new Node[1 << BITS];

  /** The node of the term that the bytes are, or null. */
  Node get(byte[] bytes, int from, int to) {
    int place = place(bytes, from, to);
    byte[] text = texts[place];
    return text != null && Arrays.equals(text, 0, text.length, bytes, from, to)
        ? nodes[place]
        : null;
  }

  void put(byte[] bytes, int from, int to, Node node) {
    if (to - from <= LONGEST) {
      int place = place(bytes, from, to);
      texts[place] = Arrays.copyOfRange(bytes, from, to);
      nodes[place] = node;
    }
  }

  /** IRIs differ near their ends, typed literals at the start. */
  private static int place(byte[] bytes, int from, int to) {
    int length = to - from;
    long hash = length;
    if (length < Long.BYTES) {
      for (int i = from; i < to; i++) {
        hash = hash * 31 + bytes[i];
      }
    } else {
      hash += (long) LONGS.get(bytes, from) * 0x9E3779B97F4A7C15L;
      hash = Long.rotateLeft(hash, 29) ^ (long) LONGS.get(bytes, to - Long.BYTES);
      hash += (long) LONGS.get(bytes, from + (length - Long.BYTES) / 2) * 31;
    }
    return (int) ((hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
  }
}
