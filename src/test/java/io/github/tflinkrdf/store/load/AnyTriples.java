package io.github.tflinkrdf.store.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Triples with every kind of node, some of them more than once. */
final class AnyTriples {
  static final String STATEMENT = "http://example.org/statement/";
  private static final String NS = "http://example.org/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String[] INTEGERS = {
    "integer",
    "long",
    "int",
    "short",
    "byte",
    "unsignedLong",
    "unsignedInt",
    "unsignedShort",
    "unsignedByte",
    "positiveInteger",
    "nonNegativeInteger",
    "negativeInteger",
    "nonPositiveInteger"
  };
  private static final String[] NUMBERS = {
    "0",
    "1",
    "-1",
    "0001",
    "+7",
    "127",
    "-128",
    "255",
    "65535",
    "2147483647",
    "4294967295",
    "36028797018963967",
    "36028797018963968",
    "-36028797018963968",
    "-36028797018963969",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "123456789012345678901234567890",
    "",
    "x"
  };
  private static final String[] DECIMALS = {
    "0",
    "1.50",
    "-0.0",
    "140737488355327.5",
    "0.00000000000000000000000000001",
    "1e5",
    "12345678901234567890.5"
  };
  private static final String[] DOUBLES = {
    "0",
    "-0",
    "-0.0e0",
    "NaN",
    "INF",
    "-INF",
    "1.5E3",
    "1e-320",
    "4.9E-324",
    "1.7976931348623157E308",
    "3.4028235E38",
    "x"
  };
  private static final String[] DATES = {
    "2024-02-29",
    "2024-02-29Z",
    "2024-02-29+14:00",
    "-0044-03-15",
    "12024-01-01",
    "2023-02-30",
    "0000-01-01"
  };
  private static final String[] TIMES = {
    "2024-02-29T12:34:56",
    "2024-02-29T12:34:56Z",
    "2024-02-29T12:34:56.789-05:30",
    "2024-02-29T24:00:00",
    "2024-02-29T12:34:56.123456789Z",
    "12024-01-01T00:00:00Z",
    "1-1-1"
  };
  private static final String[] BOOLEANS = {"true", "false", "1", "0", "TRUE"};
  private static final String[] TEXTS = {
    "",
    " ",
    "a",
    "αβγ",
    "日本語",
    "\uD83E\uDDEC helix",
    "tab\tline\nquote\"\\",
    "é",
    "e\u0301",
    "\u0000"
  };
  private static final String[] TAGS = {"en", "EN", "en-GB", "en-gb", "de", "zh-Hant", "x-private"};

  private final Random random;
  private final int size;

  AnyTriples(long seed, int size) {
    this.random = new Random(seed);
    this.size = size;
  }

  List<Triple> list() {
    List<Triple> all = new ArrayList<>();
    while (all.size() < size) {
      switch (random.nextInt(8)) {
        case 0 -> statement(all, random.nextInt(size));
        case 1 -> all.add(all.isEmpty() ? triple() : all.get(random.nextInt(all.size())));
        default -> all.add(triple());
      }
    }
    return all;
  }

  /** Triples around one subject, as the program writes them; now and then the same one again. */
  private void statement(List<Triple> all, int number) {
    Node subject = NodeFactory.createURI(STATEMENT + number);
    String label = random.nextInt(5) == 0 ? "the same" : "statement " + number;
    all.add(Triple.create(subject, RDF.type.asNode(), iri("Class" + random.nextInt(4))));
    all.add(Triple.create(subject, RDFS.label.asNode(), NodeFactory.createLiteralString(label)));
    for (int i = random.nextInt(4); i >= 0; i--) {
      Node predicate = predicate();
      all.add(Triple.create(subject, predicate, object(predicate)));
    }
  }

  private Triple triple() {
    Node predicate = predicate();
    return Triple.create(subject(), predicate, object(predicate));
  }

  private Node subject() {
    return switch (random.nextInt(6)) {
      case 0 -> NodeFactory.createBlankNode("b" + random.nextInt(20));
      case 1 -> NodeFactory.createURI(STATEMENT + random.nextInt(size));
      default -> iri("s" + random.nextInt(size / 4 + 1));
    };
  }

  private Node predicate() {
    return switch (random.nextInt(12)) {
      case 0 -> RDF.type.asNode();
      case 1 -> RDFS.label.asNode();
      case 2 -> NodeFactory.createURI(RDF.getURI() + "_" + random.nextInt(3));
      case 3 -> NodeFactory.createURI(STATEMENT + "p");
      default -> iri("p" + random.nextInt(9));
    };
  }

  /** Jena's statistics take an inline value for another one of the same bits: classes have none. */
  private Node object(Node predicate) {
    Node object = object();
    return predicate.equals(RDF.type.asNode()) && NodeId.hasInlineDatatype(object)
        ? iri("Class" + random.nextInt(4))
        : object;
  }

  private Node object() {
    return switch (random.nextInt(16)) {
      case 0 -> typed(one(INTEGERS), one(NUMBERS));
      case 1 -> typed("integer", Integer.toString(random.nextInt(1000) - 500));
      case 2 -> typed("decimal", one(DECIMALS));
      case 3 -> typed(random.nextBoolean() ? "double" : "float", one(DOUBLES));
      case 4 -> typed("date", one(DATES));
      case 5 -> typed(random.nextBoolean() ? "dateTime" : "dateTimeStamp", one(TIMES));
      case 6 -> typed("boolean", one(BOOLEANS));
      case 7 -> NodeFactory.createLiteralLang(one(TEXTS) + random.nextInt(3), one(TAGS));
      case 8 -> NodeFactory.createLiteralString(one(TEXTS) + random.nextInt(30));
      case 9 -> odd();
      case 10 -> NodeFactory.createBlankNode("b" + random.nextInt(20));
      case 11 -> typed("double", Double.toString(random.nextGaussian() * 1e10));
      case 12 -> NodeFactory.createLiteralDirLang("abc", "ar", "rtl");
      default -> random.nextBoolean() ? subject() : predicate();
    };
  }

  private Node odd() {
    return switch (random.nextInt(14)) {
      case 0 -> NodeFactory.createLiteralString("long ".repeat(20_000) + random.nextInt(2));
      case 1 ->
          NodeFactory.createLiteralDT(
              "x", TypeMapper.getInstance().getSafeTypeByName(NS + "type" + random.nextInt(3)));
      case 2, 6 -> NodeFactory.createTripleTerm(triple());
      case 3 -> typed("gYear", "2024");
      case 4 -> typed("string", one(TEXTS));
      case 5 -> NodeFactory.createLiteralDT("<a>b</a>", RDF.dtXMLLiteral);
      default -> NodeFactory.createLiteralDT("P1Y", XSDDatatype.XSDduration);
    };
  }

  private Node typed(String type, String text) {
    return NodeFactory.createLiteralDT(
        text, TypeMapper.getInstance().getSafeTypeByName(XSD + type));
  }

  private Node iri(String name) {
    return NodeFactory.createURI(NS + name + (random.nextInt(40) == 0 ? "/é\uD83E\uDDEC" : ""));
  }

  private String one(String[] values) {
    return values[random.nextInt(values.length)];
  }
}
