package io.github.tflinkrdf.guard;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.util.graph.GraphUtils;
import org.apache.jena.system.G;

/** The nodes at which a property path may begin, each once, if neither of its ends is known. */
final class PathStarts {
  private final Graph graph;

  PathStarts(Graph graph) {
    this.graph = graph;
  }

  /** All at which it does, and maybe others. */
  Iterator<Node> of(Path path) {
    return first(path, true).orElseGet(() -> GraphUtils.allNodes(graph));
  }

  /** Those of the first step; empty if any node may be one, as where no step has to be made. */
  private Optional<Iterator<Node>> first(Path path, boolean forward) {
    if (path instanceof P_Link link) {
      return Optional.of(ends(link.getNode(), forward));
    } else if (path instanceof P_Inverse inverse) {
      return first(inverse.getSubPath(), !forward);
    } else if (path instanceof P_Seq steps) {
      return first(forward ? steps.getLeft() : steps.getRight(), forward);
    } else if (path instanceof P_OneOrMore1 steps) {
      return first(steps.getSubPath(), forward);
    } else if (path instanceof P_Alt either) {
      return first(either.getLeft(), forward)
          .flatMap(
              left ->
                  first(either.getRight(), forward)
                      .map(right -> Iter.distinct(Iter.concat(left, right))));
    }
    return Optional.empty();
  }

  private Iterator<Node> ends(Node property, boolean subjects) {
    return subjects
        ? G.iterSubjectsOfPredicate(graph, property)
        : G.iterObjectsOfPredicate(graph, property);
  }
}
