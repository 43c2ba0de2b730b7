package io.github.tflinkrdf.mapping;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** An {@code xsd:integer} in its canonical form. */
record Whole(long number) implements Value {
  private static final Pattern CANONICAL = Pattern.compile("0|-?[1-9][0-9]{0,17}");
  private static final byte[] END =
      TermBytes.utf8("\"^^<http://www.w3.org/2001/XMLSchema#integer>");

  /** True if a lexical form is canonical and short enough for a long. */
  static boolean isCanonical(String lexical) {
    return CANONICAL.matcher(lexical).matches();
  }

  @Override
  public TermKind kind() {
    return TermKind.LITERAL;
  }

  @Override
  public Node node() {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  @Override
  public void write(TermBytes out) {
    out.put('"');
    out.put(Long.toString(number), Plain.LITERAL);
    out.put(END);
  }

  @Override
  public Value truth() {
    return Truth.of(number != 0);
  }
}
