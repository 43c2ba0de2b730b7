package io.github.tflinkrdf.guard;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Tells the thread of one query that it shall end. It is set once, from any thread; Jena reads its
 * flag, and everything here that runs long calls {@link #check}.
 */
final class StopSignal {
  static final Symbol SYMBOL = Symbol.create("urn:x-tflink:stop-signal");

  private final AtomicBoolean flag;
  private final AtomicReference<Stopped> why = new AtomicReference<>();

  StopSignal() {
    this(new AtomicBoolean());
  }

  private StopSignal(AtomicBoolean flag) {
    this.flag = flag;
  }

  /** That of the query whose context this is; of one that runs without limits, Jena's own flag. */
  static StopSignal of(Context context) {
    Object known = context.get(SYMBOL);
    return known instanceof StopSignal signal
        ? signal
        : new StopSignal(Context.getOrSetCancelSignal(context));
  }

  /** What Jena looks at. */
  AtomicBoolean flag() {
    return flag;
  }

  void stop(Stopped reason) {
    if (why.compareAndSet(null, reason)) {
      flag.set(true);
    }
  }

  /** Ends the query from within: Jena takes what a filter throws for an error of that row. */
  Stopped stopped(Stopped reason) {
    stop(reason);
    return reason;
  }

  Optional<Stopped> why() {
    return Optional.ofNullable(why.get());
  }

  boolean isSet() {
    return flag.get();
  }

  /**
   * Nothing, as long as the query may go on.
   *
   * @throws Stopped if it was stopped
   */
  void check() {
    if (flag.get()) {
      throw why().<RuntimeException>map(reason -> reason).orElseGet(QueryCancelledException::new);
    }
  }
}
