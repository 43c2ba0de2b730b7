package io.github.tflinkrdf.mapping;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/**
 * SPARQL's {@code IRI()} of a string: Jena's own check, with its last results kept, since methods
 * and organisms come again and again.
 */
final class IriCheck {
  private static final int KEPT = 256;

  private final String[] texts = new String[KEPT];
  private final Value[] values = new Value[KEPT];

  Value of(String text) {
    int slot = text.hashCode() & (KEPT - 1);
    if (!text.equals(texts[slot])) {
      texts[slot] = text;
      values[slot] = check(text);
    }
    return values[slot];
  }

  /** What {@code IRI()} gives, without the memory. */
  static Value check(String text) {
    try {
      return Value.of(NodeFunctions.iri(NodeFactory.createLiteralString(text), null));
    } catch (ExprEvalException e) {
      return Value.NOTHING;
    }
  }
}
