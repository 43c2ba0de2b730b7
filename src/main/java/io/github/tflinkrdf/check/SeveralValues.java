package io.github.tflinkrdf.check;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Which nodes have several values of a property, asked of TDB2's indexes instead of SPARQL: SPARQL
 * fetches the text of every value to compare it with itself, and nearly every node of a store has a
 * label. Two terms are the same if and only if their node ids are.
 *
 * @param property whose values are counted
 */
record SeveralValues(Node property) {
  private static final String FORM =
      "SELECT DISTINCT ?this WHERE { ?this <%s> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }";

  /** What a query asks, if this is it. */
  static Optional<SeveralValues> of(Query query) {
    if (query.getQueryPattern() instanceof ElementGroup group
        && group.size() > 0
        && group.get(0) instanceof ElementPathBlock block
        && !block.isEmpty()) {
      Node property = block.getPattern().get(0).getPredicate();
      if (property != null && property.isURI()) {
        Query form = QueryFactory.create(FORM.formatted(property.getURI()));
        boolean same =
            form.getQueryPattern().equals(query.getQueryPattern())
                && form.isDistinct() == query.isDistinct()
                && form.getProjectVars().equals(query.getProjectVars())
                && !query.hasGroupBy()
                && !query.hasHaving()
                && !query.hasLimit()
                && !query.hasOffset()
                && !query.hasValues()
                && !query.hasDatasetDescription();
        return same ? Optional.of(new SeveralValues(property)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a store can be asked so. */
  static boolean canAsk(DatasetGraph store) {
    return DatabaseMgr.isTDB2(store);
  }

  /**
   * Gives each node with several values once.
   *
   * @param cancelled asked now and then; once true, not all are given
   */
  void find(DatasetGraph store, BooleanSupplier cancelled, Consumer<Node> found) {
    NodeTupleTable triples =
        TDBInternal.getDatasetGraphTDB(store).getTripleTable().getNodeTupleTable();
    NodeId predicate = triples.getNodeTable().getNodeIdForNode(property);
    if (NodeId.isDoesNotExist(predicate)) {
      return;
    }
    Iterator<Tuple<NodeId>> all = triples.find(NodeId.NodeIdAny, predicate, NodeId.NodeIdAny);
    while (all.hasNext() && !cancelled.getAsBoolean()) {
      Tuple<NodeId> tuple = all.next();
      NodeId subject = tuple.get(0);
      Iterator<Tuple<NodeId>> values = triples.find(subject, predicate, NodeId.NodeIdAny);
      // the index has the values in an order of its own: told at the first, it is told once
      boolean first = same(values.next().get(2), tuple.get(2));
      if (first && values.hasNext()) {
        found.accept(triples.getNodeTable().getNodeForNodeId(subject));
      }
    }
  }

  /** To {@link NodeId#equals} the number 1 and true are the same. */
  private static boolean same(NodeId a, NodeId b) {
    return a.equals(b) && a.type() == b.type();
  }
}
