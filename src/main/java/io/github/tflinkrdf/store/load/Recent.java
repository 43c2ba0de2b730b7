package io.github.tflinkrdf.store.load;

import org.apache.jena.graph.Node;

/** What was last found for some nodes: each node has one place, which the next one takes over. */
final class Recent {
  static final long NONE = Long.MIN_VALUE;

  /** A long literal would keep its text in memory. */
  private static final int LONGEST = 200;

  private static final int TAIL = 10;

  private final Node[] nodes;

  /** To look at another node in vain costs more than all the rest. */
  private final int[] hashes;

  private final long[] values;
  private final int shift;

  Recent(int bits) {
    nodes = new Node[1 << bits];
    hashes = new int[1 << bits];
    values = new long[1 << bits];
    shift = Integer.SIZE - bits;
  }

  long get(Node node) {
    int hash = hash(node);
    int place = place(hash);
    if (hashes[place] != hash) {
      return NONE;
    }
    Node there = nodes[place];
    return there == node || node.equals(there) ? values[place] : NONE;
  }

  void put(Node node, long value) {
    if (!node.isLiteral() || node.getLiteralLexicalForm().length() <= LONGEST) {
      int hash = hash(node);
      int place = place(hash);
      hashes[place] = hash;
      nodes[place] = node;
      values[place] = value;
    }
  }

  /** Terms differ in how long they are and how they end: to hash all of them takes much longer. */
  private static int hash(Node node) {
    if (node.isURI()) {
      return hash(node.getURI());
    }
    return node.isLiteral() ? hash(node.getLiteralLexicalForm()) : node.hashCode();
  }

  private static int hash(String text) {
    int hash = text.length();
    for (int i = Math.max(0, text.length() - TAIL); i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }

  private int place(int hash) {
    return hash * 0x9E3779B9 >>> shift;
  }
}
