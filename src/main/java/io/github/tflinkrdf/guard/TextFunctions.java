package io.github.tflinkrdf.guard;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * The functions of SPARQL that can take or give more than a query may have, with Jena's answers.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-query/#func-strings">SPARQL 1.1, functions on
 *     strings</a>
 */
final class TextFunctions {
  /** Longer numbers take minutes to read and to multiply; the standard allows to refuse them. */
  private static final int NUMBER_LENGTH = 5000;

  private final StopSignal signal;
  private final int textLength;

  TextFunctions(StopSignal signal, int textLength) {
    this.signal = signal;
    this.textLength = textLength;
  }

  /** {@code CONCAT(text...)}. */
  NodeValue concat(List<NodeValue> args) {
    long length = 0;
    for (NodeValue arg : args) {
      length += length(arg);
      checkLength(length);
    }
    return XSDFuncOp.strConcat(args);
  }

  /** {@code CONTAINS(text, part)}. */
  NodeValue contains(List<NodeValue> args) {
    return NodeValue.booleanReturn(indexOf("contains", args) >= 0);
  }

  /** {@code STRBEFORE(text, part)}. */
  NodeValue before(List<NodeValue> args) {
    int at = indexOf("strBefore", args);
    Node text = args.get(0).asNode();
    return at < 0
        ? NodeValue.nvEmptyString
        : like(text, text.getLiteralLexicalForm().substring(0, at));
  }

  /** {@code STRAFTER(text, part)}. */
  NodeValue after(List<NodeValue> args) {
    int at = indexOf("strAfter", args);
    Node text = args.get(0).asNode();
    int end = at + length(args.get(1));
    return at < 0
        ? NodeValue.nvEmptyString
        : like(text, text.getLiteralLexicalForm().substring(end));
  }

  /** {@code STRDT(text, datatype)}. */
  NodeValue typed(List<NodeValue> args) {
    return NodeFunctions.strDatatype(shortText(args.subList(0, 1)), args.get(1));
  }

  /** The argument, while the query may go on. */
  NodeValue checked(List<NodeValue> args) {
    signal.check();
    checkLength(3L * length(args.get(0)));
    return args.get(0);
  }

  /** The argument, if it is short enough to be read as a number. */
  NodeValue shortText(List<NodeValue> args) {
    if (length(args.get(0)) > NUMBER_LENGTH) {
      throw new ExprEvalException("longer than " + NUMBER_LENGTH + " characters");
    }
    return args.get(0);
  }

  /** A factor, if its product is not beyond the numbers of this implementation. */
  NodeValue factor(List<NodeValue> args) {
    NodeValue value = args.get(0);
    boolean large =
        value.isInteger()
            ? value.getInteger().bitLength() > NUMBER_LENGTH
            : value.isDecimal() && value.getDecimal().precision() > NUMBER_LENGTH;
    if (large) {
      throw new ExprEvalException("numeric overflow");
    }
    return value;
  }

  /** Stops the query if a text that it makes is too long. */
  void checkLength(long length) {
    if (length > textLength) {
      throw signal.stopped(Stopped.text(textLength));
    }
  }

  private int indexOf(String name, List<NodeValue> args) {
    NodeValueOps.checkTwoArgumentStringLiterals(name, args.get(0), args.get(1));
    return BoundedText.indexOf(
        args.get(0).asNode().getLiteralLexicalForm(),
        args.get(1).asNode().getLiteralLexicalForm(),
        signal);
  }

  /** A text with the language of another. */
  static NodeValue like(Node other, String text) {
    return NodeValue.makeNode(
        NodeFactory.createLiteral(text, other.getLiteralLanguage(), other.getLiteralDatatype()));
  }

  private static int length(NodeValue value) {
    Node node = value.asNode();
    return node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
  }
}
