package io.github.tflinkrdf.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.NodeKindConstraint;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.engine.constraint.ValueMinInclusiveConstraint;
import org.apache.jena.shacl.engine.constraint.ValueRangeConstraint;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/** Constraints of a single term as tests of it, without the message for the one that fails. */
final class TermTests {
  /** So many digits are a {@code long}, whatever they are. */
  private static final int LONG_DIGITS = 18;

  private static final long NO_NUMBER = -1;

  private TermTests() {}

  /** The test of a constraint; empty for a kind that is not known here. */
  static Optional<Predicate<Node>> of(ConstraintTerm constraint) {
    Predicate<Node> test = null;
    if (constraint instanceof PatternConstraint pattern && pattern.getFlagsStr() == null) {
      Predicate<String> text = TextPattern.of(pattern.getPattern());
      test = node -> !node.isBlank() && text.test(text(node));
    } else if (constraint instanceof NodeKindConstraint kind) {
      test = kind(kind);
    } else if (constraint instanceof DatatypeConstraint datatype) {
      test = datatype(datatype);
    } else if (constraint instanceof InConstraint in) {
      test = List.copyOf(in.getValues())::contains;
    } else if (constraint instanceof ValueMinInclusiveConstraint least) {
      test = least(least);
    } else if (constraint instanceof ValueRangeConstraint range) {
      test = node -> range.validate(null, node) == null;
    }
    return Optional.ofNullable(test);
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : NodeFunctions.str(node);
  }

  private static Predicate<Node> kind(NodeKindConstraint kind) {
    boolean iri = kind.isCanBeIRI();
    boolean literal = kind.isCanBeLiteral();
    boolean blank = kind.isCanBeBlankNode();
    return node ->
        (iri && node.isURI()) || (literal && node.isLiteral()) || (blank && node.isBlank());
  }

  private static Predicate<Node> datatype(DatatypeConstraint constraint) {
    RDFDatatype datatype = constraint.getRDFDatatype();
    String iri = constraint.getDatatypeURI();
    Predicate<String> plainly = plainlyValid(datatype);
    return node -> {
      if (!node.isLiteral()
          || (node.getLiteralDatatype() != datatype && !iri.equals(node.getLiteralDatatypeURI()))) {
        return false;
      }
      String text = node.getLiteralLexicalForm();
      return plainly.test(text) || datatype.isValid(text);
    };
  }

  /** The usual texts of a datatype, so that they need not be parsed. */
  private static Predicate<String> plainlyValid(RDFDatatype datatype) {
    if (datatype == XSDDatatype.XSDstring) {
      return text -> true;
    }
    if (datatype == XSDDatatype.XSDboolean) {
      return text -> text.equals("true") || text.equals("false");
    }
    return datatype == XSDDatatype.XSDinteger ? text -> number(text) != NO_NUMBER : text -> false;
  }

  private static Predicate<Node> least(ValueMinInclusiveConstraint constraint) {
    NodeValue least = constraint.getNodeValue();
    long bound =
        least.isInteger() && least.getInteger().bitLength() < Long.SIZE
            ? least.getInteger().longValue()
            : Long.MAX_VALUE;
    return node ->
        plainNumber(node) >= Math.max(bound, 0) || constraint.validate(null, node) == null;
  }

  private static long plainNumber(Node node) {
    return node.isLiteral() && node.getLiteralDatatype() == XSDDatatype.XSDinteger
        ? number(node.getLiteralLexicalForm())
        : NO_NUMBER;
  }

  /** The number that some digits are; {@link #NO_NUMBER} for any other text, and a long one. */
  private static long number(String text) {
    if (text.isEmpty() || text.length() > LONG_DIGITS) {
      return NO_NUMBER;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NO_NUMBER;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
