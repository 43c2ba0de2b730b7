package io.github.tflinkrdf.guard;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;

/** One query under way, from its plan to its last row. It belongs to the thread that began it. */
public final class GuardedRun implements AutoCloseable {
  static final Symbol LIMITS = Symbol.create("urn:x-tflink:query-limits");

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final DatasetGraph dataset;
  private final Query query;
  private final QueryLimits limits;
  private final Map<Symbol, ?> settings;
  private final StopSignal signal = new StopSignal();
  private final long thread = Thread.currentThread().getId();
  private final long began = System.nanoTime();
  private final long allocatedBefore = THREADS.getThreadAllocatedBytes(thread);

  GuardedRun(DatasetGraph dataset, Query query, QueryLimits limits, Map<Symbol, ?> settings) {
    this.dataset = dataset;
    this.query = query;
    this.limits = limits;
    this.settings = settings;
    RunWatch.INSTANCE.add(this);
  }

  /**
   * Runs the query, once.
   *
   * @param answer takes all of the answer; what it throws goes on
   * @throws Stopped if a limit was met; what was taken until then is not the answer
   */
  public void execute(Consumer<QueryExec> answer) {
    try (QueryExec exec = exec()) {
      answer.accept(new GuardedExec(exec, signal, limits));
      // Jena takes some ends of its iterators for those of their rows
      signal.check();
    } catch (Stopped e) {
      throw e;
    } catch (QueryCancelledException e) {
      throw signal.why().<RuntimeException>map(reason -> reason).orElse(e);
    } catch (StackOverflowError e) {
      throw Stopped.depth("the query, or what a path in it follows,", "the stack");
    } catch (RuntimeException e) {
      throw stopped(e).<RuntimeException>map(reason -> reason).orElse(e);
    }
  }

  @Override
  public void close() {
    RunWatch.INSTANCE.remove(this);
  }

  /** Ends it, from any thread. */
  void stop(Stopped reason) {
    signal.stop(reason);
  }

  /** True if it was ended, though it may not have noticed. */
  boolean isStopped() {
    return signal.isSet();
  }

  QueryLimits limits() {
    return limits;
  }

  boolean isOverTime() {
    return System.nanoTime() - began > limits.time().toNanos();
  }

  /** Bytes that its thread has allocated, used or not. */
  long allocated() {
    return THREADS.getThreadAllocatedBytes(thread) - allocatedBefore;
  }

  private QueryExec exec() {
    Predicate<Tuple<NodeId>> everyTuple =
        tuple -> {
          signal.check();
          return true;
        };
    QueryExecBuilder builder = QueryExec.dataset(dataset).query(query);
    settings.forEach(builder::set);
    return builder
        .set(StopSignal.SYMBOL, signal)
        .set(LIMITS, limits)
        .set(ARQConstants.symCancelQuery, signal.flag())
        .set(SystemTDB.symTupleFilter, everyTuple)
        .build();
  }

  private static Optional<Stopped> stopped(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 10; depth++, cause = cause.getCause()) {
      if (cause instanceof Stopped reason) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
