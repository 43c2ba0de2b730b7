package io.github.tflinkrdf.mapping;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** An {@code xsd:boolean} in its canonical form. */
enum Truth implements Value {
  FALSE("false"),
  TRUE("true");

  private final Node node;
  private final byte[] ntriples;

  Truth(String lexical) {
    this.node = NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDboolean);
    this.ntriples = Bytes.written(node);
  }

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public TermKind write(Bytes out) {
    out.put(ntriples);
    return TermKind.LITERAL;
  }

  @Override
  public Value truth() {
    return this;
  }
}
