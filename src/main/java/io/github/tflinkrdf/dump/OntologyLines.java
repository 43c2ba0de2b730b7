package io.github.tflinkrdf.dump;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** The triples of a small graph as N-Triples, sorted: always the same bytes. */
final class OntologyLines {
  private OntologyLines() {}

  static ByteText of(Graph graph) {
    List<String> lines = graph.stream().map(OntologyLines::line).sorted().toList();
    ByteText text = new ByteText(1 << 16);
    lines.forEach(line -> text.put(ByteText.utf8(line)));
    return text;
  }

  private static String line(Triple triple) {
    return "%s %s %s .\n"
        .formatted(
            NodeFmtLib.strNT(triple.getSubject()),
            NodeFmtLib.strNT(triple.getPredicate()),
            NodeFmtLib.strNT(triple.getObject()));
  }
}
