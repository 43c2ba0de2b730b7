package io.github.tflinkrdf.guard;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Solutions that end when the query is stopped, whoever takes them: joins, groups, sorts. */
final class CheckedBindings extends QueryIteratorWrapper {
  private final StopSignal signal;

  private CheckedBindings(QueryIterator solutions, StopSignal signal) {
    super(solutions);
    this.signal = signal;
  }

  static QueryIterator of(QueryIterator solutions, StopSignal signal) {
    // Jena tells these by their class
    boolean atMostOne =
        solutions instanceof QueryIterRoot
            || solutions instanceof QueryIterSingleton
            || solutions instanceof QueryIterNullIterator;
    return atMostOne ? solutions : new CheckedBindings(solutions, signal);
  }

  @Override
  protected boolean hasNextBinding() {
    signal.check();
    return super.hasNextBinding();
  }

  @Override
  protected Binding moveToNextBinding() {
    signal.check();
    return super.moveToNextBinding();
  }
}
