package io.github.tflinkrdf.mapping;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** What an expression gives: an RDF term, or nothing, which is SPARQL's unbound and its error. */
sealed interface Value permits Truth, Value.Iri, Value.Nothing, Value.Text, Value.Written, Whole {
  Value NOTHING = new Nothing();

  /** The term; not to be asked of {@link #NOTHING}. */
  Node node();

  /** Writes the term as N-Triples, if there is one, and says of what kind it is. */
  TermKind write(Bytes out);

  /** The effective boolean value (SPARQL 1.1, section 17.2.2). */
  default Value truth() {
    try {
      return Truth.of(XSDFuncOp.effectiveBooleanValue(NodeValue.makeNode(node())));
    } catch (ExprEvalException e) {
      return NOTHING;
    }
  }

  /** The value of a term that Jena made. */
  static Value of(Node node) {
    if (node.isURI()) {
      // to Jena <_:x> is a blank node, and the data has none
      return node.getURI().startsWith("_:") ? NOTHING : new Iri(node.getURI());
    }
    return node.isLiteral() ? ofLiteral(node) : NOTHING;
  }

  private static Value ofLiteral(Node node) {
    String lexical = node.getLiteralLexicalForm();
    if (node.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      return new Text(lexical);
    }
    for (Truth truth : Truth.values()) {
      if (truth.node().equals(node)) {
        return truth;
      }
    }
    return node.getLiteralDatatype().equals(XSDDatatype.XSDinteger) && Whole.isCanonical(lexical)
        ? Whole.of(Long.parseLong(lexical))
        : Written.of(node);
  }

  /** An {@code xsd:string}. */
  record Text(String text) implements Value {
    @Override
    public Node node() {
      return NodeFactory.createLiteralString(text);
    }

    @Override
    public TermKind write(Bytes out) {
      out.literal(text);
      return TermKind.LITERAL;
    }

    @Override
    public Value truth() {
      return Truth.of(!text.isEmpty());
    }
  }

  /** An IRI. */
  record Iri(String iri) implements Value {
    @Override
    public Node node() {
      return NodeFactory.createURI(iri);
    }

    @Override
    public TermKind write(Bytes out) {
      out.iri(iri);
      return TermKind.IRI;
    }
  }

  /** A term whose bytes are known: a constant of a mapping, or a literal of no other sort. */
  record Written(Node node, TermKind kind, byte[] ntriples) implements Value {
    static Written of(Node node) {
      TermKind kind = node.isURI() ? TermKind.IRI : TermKind.LITERAL;
      return new Written(node, kind, Bytes.written(node));
    }

    @Override
    public TermKind write(Bytes out) {
      out.put(ntriples);
      return kind;
    }
  }

  /** No value. */
  record Nothing() implements Value {
    @Override
    public Node node() {
      throw new IllegalStateException("no value");
    }

    @Override
    public TermKind write(Bytes out) {
      return TermKind.NONE;
    }

    @Override
    public Value truth() {
      return this;
    }
  }
}
