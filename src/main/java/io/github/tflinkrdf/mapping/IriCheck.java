package io.github.tflinkrdf.mapping;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/**
 * SPARQL's {@code IRI()} of an absolute IRI: Jena's own check, passed by what is plainly valid. Of
 * fields that are IRIs the last results are kept, since methods and organisms come again and again.
 */
final class IriCheck {
  private static final int KEPT = 256;

  private final String[] texts = new String[KEPT];
  private final Value[] values = new Value[KEPT];

  Value remembered(String text) {
    int slot = text.hashCode() & (KEPT - 1);
    if (!text.equals(texts[slot])) {
      Value value = check(text);
      texts[slot] = text;
      values[slot] = value == Value.NOTHING ? value : Value.Written.of(value.node());
    }
    return values[slot];
  }

  /** The IRI, or nothing if it is not valid. */
  static Value check(String text) {
    if (isPlain(text)) {
      return new Value.Iri(text);
    }
    try {
      return Value.of(NodeFunctions.iri(NodeFactory.createLiteralString(text), null));
    } catch (ExprEvalException e) {
      return Value.NOTHING;
    }
  }

  /** True of an http IRI with a simple host and nothing after it that would need a closer look. */
  private static boolean isPlain(String text) {
    int host = hostOf(text);
    int path = text.indexOf('/', host);
    if (host < 0 || path <= host) {
      return false;
    }
    for (int i = host; i < path; i++) {
      if (!Plain.HOST.has(text.charAt(i))) {
        return false;
      }
    }
    return Plain.IRI_PART.hasAll(text, path);
  }

  private static int hostOf(String text) {
    return text.startsWith("http://") ? 7 : text.startsWith("https://") ? 8 : -1;
  }

  /** True if a text is sure to be absolute. */
  static boolean isHttp(String text) {
    return hostOf(text) > 0;
  }
}
