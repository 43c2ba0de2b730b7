package io.github.tflinkrdf.examples;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL_MultiLine;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Turtle in the order of the triples, so that the same examples give the same bytes, and with the
 * text of a query on lines of its own, so that people can read it.
 */
final class ExampleTurtle {
  private final StringWriterI out = new StringWriterI();
  private final NodeFormatter format;
  private Node subject = Node.ANY;
  private Node predicate = Node.ANY;

  private ExampleTurtle(PrefixMap prefixes) {
    format = new NodeFormatterTTL_MultiLine(null, prefixes);
  }

  static String of(String base, List<Triple> triples) {
    Map<String, String> prefixes = Namespaces.prefixes();
    prefixes.put("ex", base + "examples/");
    ExampleTurtle turtle = new ExampleTurtle(PrefixMapFactory.create(prefixes));
    prefixes.forEach((name, iri) -> turtle.out.print("@prefix " + name + ": <" + iri + "> .\n"));
    triples.forEach(turtle::write);
    turtle.out.print(" .\n");
    return turtle.out.toString();
  }

  private void write(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      out.print(subject.equals(Node.ANY) ? "\n" : " .\n\n");
      subject = triple.getSubject();
      format.format(out, subject);
      out.print(" ");
      writePredicate(triple.getPredicate());
    } else if (!triple.getPredicate().equals(predicate)) {
      out.print(" ;\n  ");
      writePredicate(triple.getPredicate());
    } else {
      out.print(" , ");
    }
    format.format(out, triple.getObject());
  }

  private void writePredicate(Node next) {
    predicate = next;
    if (predicate.equals(RDF.type.asNode())) {
      out.print("a");
    } else {
      format.format(out, predicate);
    }
    out.print(" ");
  }
}
