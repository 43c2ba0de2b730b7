package io.github.tflinkrdf.guard;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.engine.iterator.QueryIterExtendByVar;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterYieldN;
import org.apache.jena.sparql.path.Path;

/** The solutions of a pattern with a property path, for each solution of what is before it. */
final class PathSolutions extends QueryIterRepeatApply {
  private final TriplePath pattern;
  private final Path path;
  private final PathSteps steps;
  private final PathStarts starts;

  /**
   * @param context whose graph ends what reads it when the query is stopped
   */
  PathSolutions(TriplePath pattern, QueryIterator input, ExecutionContext context) {
    super(input, context);
    Graph graph = context.getActiveGraph();
    this.pattern = pattern;
    this.path = pattern.getPath();
    this.steps = new PathSteps(graph);
    this.starts = new PathStarts(graph);
  }

  @Override
  protected QueryIterator nextStage(Binding solution) {
    Node subject = Var.lookup(solution, pattern.getSubject());
    if (!Var.isVar(subject)) {
      return from(solution, subject);
    }
    Node object = Var.lookup(solution, pattern.getObject());
    if (!Var.isVar(object)) {
      return each(solution, Var.alloc(subject), steps.from(object, path, false).iterator());
    }
    return QueryIter.flatMap(
        each(solution, Var.alloc(subject), starts.of(path)),
        begun -> from(begun, begun.get(Var.alloc(subject))),
        getExecContext());
  }

  /** Those that begin at a node; the object may be the same variable, which is known by now. */
  private QueryIterator from(Binding solution, Node subject) {
    List<Node> ends = steps.from(subject, path, true);
    Node object = Var.lookup(solution, pattern.getObject());
    if (Var.isVar(object)) {
      return each(solution, Var.alloc(object), ends.iterator());
    }
    // a term in the query stands for all of its value, as in Jena's patterns; a variable for itself
    boolean loop = pattern.getSubject().equals(pattern.getObject());
    long times =
        ends.stream().filter(end -> loop ? end.equals(object) : end.sameValueAs(object)).count();
    return new QueryIterYieldN((int) times, solution, getExecContext());
  }

  private QueryIterator each(Binding solution, Var variable, Iterator<Node> nodes) {
    return new QueryIterExtendByVar(solution, variable, nodes, getExecContext());
  }
}
