package io.github.tflinkrdf.mapping;

import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** An {@code xsd:integer} in its canonical form. */
record Whole(long number) implements Value {
  private static final Pattern CANONICAL = Pattern.compile("0|-?[1-9][0-9]{0,17}");
  private static final Constant END =
      new Constant("\"^^<http://www.w3.org/2001/XMLSchema#integer>");

  /** Most counts are small. */
  private static final int KEPT = 256;

  private static final Whole[] SMALL =
      LongStream.range(0, KEPT).mapToObj(Whole::new).toArray(Whole[]::new);
  private static final byte[][] WRITTEN =
      LongStream.range(0, KEPT)
          .mapToObj(number -> Bytes.written(new Whole(number).node()))
          .toArray(byte[][]::new);

  static Whole of(long number) {
    return number >= 0 && number < KEPT ? SMALL[(int) number] : new Whole(number);
  }

  /** True if a lexical form is canonical and short enough for a long. */
  static boolean isCanonical(String lexical) {
    return CANONICAL.matcher(lexical).matches();
  }

  @Override
  public Node node() {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  @Override
  public TermKind write(Bytes out) {
    if (number >= 0 && number < KEPT) {
      out.put(WRITTEN[(int) number]);
    } else {
      out.put('"');
      out.put(Long.toString(number), Plain.LITERAL);
      out.put(END);
    }
    return TermKind.LITERAL;
  }

  @Override
  public Value truth() {
    return Truth.of(number != 0);
  }
}
