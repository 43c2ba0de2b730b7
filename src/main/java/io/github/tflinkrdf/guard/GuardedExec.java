package io.github.tflinkrdf.guard;

import java.util.Iterator;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Jena's run of a query, whose rows and triples are counted and end with the query. */
final class GuardedExec implements QueryExec {
  private final QueryExec exec;
  private final StopSignal signal;
  private final QueryLimits limits;

  GuardedExec(QueryExec exec, StopSignal signal, QueryLimits limits) {
    this.exec = exec;
    this.signal = signal;
    this.limits = limits;
  }

  @Override
  public RowSet select() {
    return new CountedRows(exec.select(), signal, limits.rows());
  }

  @Override
  public Graph construct(Graph graph) {
    return exec.construct(bounded(graph));
  }

  @Override
  public Graph construct() {
    return construct(GraphFactory.createDefaultGraph());
  }

  @Override
  public Graph describe(Graph graph) {
    return exec.describe(bounded(graph));
  }

  @Override
  public Graph describe() {
    return describe(GraphFactory.createDefaultGraph());
  }

  @Override
  public Iterator<Triple> constructTriples() {
    return construct().find();
  }

  @Override
  public Iterator<Triple> describeTriples() {
    return describe().find();
  }

  @Override
  public boolean ask() {
    return exec.ask();
  }

  @Override
  public Iterator<Quad> constructQuads() {
    throw notOffered();
  }

  @Override
  public DatasetGraph constructDataset(DatasetGraph dataset) {
    throw notOffered();
  }

  @Override
  public JsonArray execJson() {
    throw notOffered();
  }

  @Override
  public Iterator<JsonObject> execJsonItems() {
    throw notOffered();
  }

  @Override
  public DatasetGraph getDataset() {
    return exec.getDataset();
  }

  @Override
  public Context getContext() {
    return exec.getContext();
  }

  @Override
  public Query getQuery() {
    return exec.getQuery();
  }

  @Override
  public String getQueryString() {
    return exec.getQueryString();
  }

  @Override
  public void close() {
    exec.close();
  }

  @Override
  public boolean isClosed() {
    return exec.isClosed();
  }

  @Override
  public void abort() {
    exec.abort();
  }

  private Graph bounded(Graph graph) {
    return new CheckedGraph(graph, signal, limits.rows());
  }

  private static UnsupportedOperationException notOffered() {
    return new UnsupportedOperationException("no such answer in SPARQL 1.1");
  }
}
