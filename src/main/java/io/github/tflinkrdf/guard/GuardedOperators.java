package io.github.tflinkrdf.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.GraphTDB;

/**
 * TDB2's operators, which look at the stop signal for each tuple that they read and each solution
 * that they take, with paths that do so too.
 */
final class GuardedOperators extends OpExecutorTDB2 {
  static final OpExecutorFactory FACTORY =
      context -> new GuardedOperators(readable(context, StopSignal.of(context.getContext())));

  private final StopSignal signal;

  private GuardedOperators(ExecutionContext context) {
    super(context);
    this.signal = StopSignal.of(context.getContext());
  }

  /** Called for each part of the query, and of EXISTS and the like for each solution anew. */
  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    signal.check();
    return super.exec(op, input);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    return new PathSolutions(path.getTriplePath(), input, checked(execCxt, signal));
  }

  /** TDB2 looks at the signal itself, by its filter of tuples; a view of FROM does not. */
  private static ExecutionContext readable(ExecutionContext context, StopSignal signal) {
    return context.getActiveGraph() instanceof GraphTDB ? context : checked(context, signal);
  }

  private static ExecutionContext checked(ExecutionContext context, StopSignal signal) {
    Graph graph = context.getActiveGraph();
    return graph == null || graph instanceof CheckedGraph
        ? context
        : ExecutionContext.copyChangeActiveGraph(
            context, new CheckedGraph(graph, signal, Long.MAX_VALUE));
  }
}
