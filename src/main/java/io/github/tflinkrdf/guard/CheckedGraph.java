package io.github.tflinkrdf.guard;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that can be read and filled only while the query goes on, and not without end. */
final class CheckedGraph extends WrappedGraph {
  private final StopSignal signal;
  private final long maxTriples;

  /**
   * @param maxTriples that may be in it
   */
  CheckedGraph(Graph graph, StopSignal signal, long maxTriples) {
    super(graph);
    this.signal = signal;
    this.maxTriples = maxTriples;
  }

  @Override
  public void add(Triple triple) {
    signal.check();
    super.add(triple);
    if (size() > maxTriples) {
      throw Stopped.rows("triples", maxTriples);
    }
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return checked(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return checked(super.find(subject, predicate, object));
  }

  @Override
  public ExtendedIterator<Triple> find() {
    return find(Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Stream<Triple> stream(Node subject, Node predicate, Node object) {
    return super.stream(subject, predicate, object).peek(triple -> signal.check());
  }

  private ExtendedIterator<Triple> checked(ExtendedIterator<Triple> triples) {
    signal.check();
    return triples.filterKeep(
        triple -> {
          signal.check();
          return true;
        });
  }
}
