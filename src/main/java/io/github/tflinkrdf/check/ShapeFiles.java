package io.github.tflinkrdf.check;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the shapes files of one folder as one set of shapes. */
final class ShapeFiles {
  private static final Pattern META = Pattern.compile("[.+*?()\\[\\]{}|^$\\\\]");

  private ShapeFiles() {}

  /**
   * The shapes of a folder such as {@code shapes/stream/}, for minted IRIs under a base.
   *
   * @throws UserError if a file is not Turtle, or the files together are not SHACL
   */
  static Shapes read(Resources resources, String base, String folder) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : resources.names(folder, ".shapes.ttl")) {
      resources.parse(name, base, graph);
    }
    quoteBase(graph, base);
    // every context of a validation copies the prefixes, which are of no use in it
    graph.getPrefixMapping().clearNsPrefixMap();
    try {
      return Shapes.parse(graph);
    } catch (ShaclParseException e) {
      throw new UserError("the files of " + folder + " are not SHACL: " + e.getMessage());
    }
  }

  /** In a file the base stands in patterns as plain text, and as such it is replaced. */
  private static void quoteBase(Graph graph, String base) {
    String quoted = META.matcher(base).replaceAll(m -> Matcher.quoteReplacement("\\" + m.group()));
    List<Triple> patterns =
        graph
            .find(null, SHACL.pattern, null)
            .filterKeep(t -> t.getObject().getLiteralLexicalForm().contains(base))
            .toList();
    for (Triple t : patterns) {
      String pattern = t.getObject().getLiteralLexicalForm().replace(base, quoted);
      graph.delete(t);
      graph.add(t.getSubject(), t.getPredicate(), NodeFactory.createLiteralString(pattern));
    }
  }
}
