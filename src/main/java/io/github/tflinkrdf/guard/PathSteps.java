package io.github.tflinkrdf.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * The ends of property paths. Jena's engine calls itself for each node that {@code *} and {@code +}
 * reach, and a regulatory network is deeper than the stack of a thread; this one keeps them in a
 * queue, and calls itself only for the parts of the path.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-query/#sparqlAlgebraEvalPath">SPARQL 1.1, the
 *     evaluation of property paths</a>
 */
final class PathSteps {
  private final Graph graph;

  /**
   * @param graph that ends what reads it when the query is stopped
   */
  PathSteps(Graph graph) {
    this.graph = graph;
  }

  /**
   * Where a path leads to, as often as it does; {@code *}, {@code +} and {@code ?} lead to each end
   * once.
   *
   * @param forward false to begin at the path's end
   */
  List<Node> from(Node node, Path path, boolean forward) {
    List<Node> ends = new ArrayList<>();
    follow(node, path, forward, ends);
    return ends;
  }

  private void follow(Node node, Path path, boolean forward, Collection<Node> ends) {
    if (path instanceof P_Link link) {
      step(node, link.getNode(), forward, ends);
    } else if (path instanceof P_Inverse inverse) {
      follow(node, inverse.getSubPath(), !forward, ends);
    } else if (path instanceof P_Seq steps) {
      Path last = forward ? steps.getRight() : steps.getLeft();
      from(node, forward ? steps.getLeft() : steps.getRight(), forward)
          .forEach(middle -> follow(middle, last, forward, ends));
    } else if (path instanceof P_Alt either) {
      follow(node, either.getLeft(), forward, ends);
      follow(node, either.getRight(), forward, ends);
    } else if (path instanceof P_NegPropSet others) {
      stepOther(node, forward ? others.getFwdNodes() : others.getBwdNodes(), true, ends);
      stepOther(node, forward ? others.getBwdNodes() : others.getFwdNodes(), false, ends);
    } else {
      ends.addAll(reached(node, path, forward));
    }
  }

  private Set<Node> reached(Node node, Path path, boolean forward) {
    Set<Node> ends = new LinkedHashSet<>();
    if (path instanceof P_ZeroOrOne step) {
      follow(node, step.getSubPath(), forward, ends);
      ends.add(node);
    } else if (path instanceof P_ZeroOrMore1 steps) {
      ends.add(node);
      spread(List.of(node), steps.getSubPath(), forward, ends);
    } else if (path instanceof P_OneOrMore1 steps) {
      follow(node, steps.getSubPath(), forward, ends);
      spread(ends, steps.getSubPath(), forward, ends);
    } else {
      throw new IllegalArgumentException("not a path of SPARQL 1.1: " + path);
    }
    return ends;
  }

  /** Adds all that can be reached from some by a step, and by a step from there, and so on. */
  private void spread(Collection<Node> starts, Path step, boolean forward, Set<Node> ends) {
    Queue<Node> open = new ArrayDeque<>(starts);
    while (!open.isEmpty()) {
      for (Node next : from(open.remove(), step, forward)) {
        if (ends.add(next)) {
          open.add(next);
        }
      }
    }
  }

  private void step(Node node, Node property, boolean forward, Collection<Node> ends) {
    if (forward) {
      graph.find(node, property, Node.ANY).forEachRemaining(t -> ends.add(t.getObject()));
    } else {
      graph.find(Node.ANY, property, node).forEachRemaining(t -> ends.add(t.getSubject()));
    }
  }

  /** By any property but some, if there are any: {@code !(^p)} says nothing of the way forward. */
  private void stepOther(Node node, List<Node> but, boolean forward, Collection<Node> ends) {
    if (but.isEmpty()) {
      return;
    }
    Iterator<Triple> triples =
        forward ? graph.find(node, Node.ANY, Node.ANY) : graph.find(Node.ANY, Node.ANY, node);
    triples.forEachRemaining(
        triple -> {
          if (!but.contains(triple.getPredicate())) {
            ends.add(forward ? triple.getObject() : triple.getSubject());
          }
        });
  }
}
