package io.github.tflinkrdf.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** What stands at a place of a pattern. */
sealed interface Position {
  /** A term of the mapping file. */
  record Constant(Node node) implements Position {
    /** As N-Triples. */
    String written() {
      return NodeFmtLib.strNT(node);
    }
  }

  /** A variable, by the index of its slot. */
  record Filled(int slot) implements Position {}
}
