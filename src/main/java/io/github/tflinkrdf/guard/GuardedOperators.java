package io.github.tflinkrdf.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.GraphTDB;

/**
 * TDB2's operators with a look at the stop signal at every solution of each. Jena's own look comes
 * too late where an operator gathers, or joins and rejects, without giving a solution.
 */
final class GuardedOperators extends OpExecutorTDB2 {
  static final OpExecutorFactory FACTORY =
      context -> new GuardedOperators(readable(context, StopSignal.of(context.getContext())));

  private final StopSignal signal;

  private GuardedOperators(ExecutionContext context) {
    super(context);
    this.signal = StopSignal.of(context.getContext());
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    signal.check();
    QueryIterator solutions = super.exec(op, input);
    return isChecked(op) ? solutions : CheckedBindings.of(solutions, signal);
  }

  /**
   * Patterns are, by TDB2's filter of tuples; what gives a solution for each it takes, below it.
   */
  private static boolean isChecked(Op op) {
    return op instanceof OpBGP
        || op instanceof OpQuadPattern
        || op instanceof OpProject
        || op instanceof OpExtend
        || op instanceof OpAssign
        || op instanceof OpSlice;
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
