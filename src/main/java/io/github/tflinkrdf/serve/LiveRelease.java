package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.Store;
import io.github.tflinkrdf.web.Served;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.servlets.ActionProcessor;

/**
 * The release that is served. {@link #refresh} takes up a new one without losing a request: the new
 * one is opened and put in Fuseki's registry, then a new {@link Shift} begins; the old one is
 * closed when the requests of its own and of all former shifts have ended.
 */
final class LiveRelease implements AutoCloseable {
  private record Retired(OpenRelease release, Shift last) {}

  private final Store store;
  private final String path;
  private final ActionProcessor queries;
  private final Federation federation;
  private final AtomicReference<Shift> shift = new AtomicReference<>(new Shift());
  private final Deque<Retired> retired = new ArrayDeque<>();
  private volatile Optional<OpenRelease> open = Optional.empty();
  private Optional<DataAccessPointRegistry> registry = Optional.empty();
  private boolean closed;

  /**
   * @param path of the SPARQL endpoint
   * @param queries answers the queries
   * @param federation what they may ask of others
   */
  LiveRelease(Store store, String path, ActionProcessor queries, Federation federation) {
    this.store = store;
    this.path = path;
    this.queries = queries;
    this.federation = federation;
  }

  /** Names the registry in which Fuseki looks up the data of each request. */
  synchronized void serveIn(DataAccessPointRegistry fuseki) {
    registry = Optional.of(fuseki);
  }

  /**
   * Opens the release that is current, if it is not open, and closes those that are done with;
   * nothing once it is closed.
   *
   * @throws UserError if it cannot be opened; the former one stays
   */
  synchronized void refresh() {
    // a watch that waited for this monitor must not open what was just closed
    if (closed) {
      return;
    }
    closeRetired();
    Optional<Release> current = store.current();
    if (current.isPresent() && !current.equals(release())) {
      replace(OpenRelease.open(current.get(), queries, federation));
    }
  }

  /** The release in use, empty before the first was published. */
  Optional<Release> release() {
    return open.map(OpenRelease::release);
  }

  /** The same with its data, for a request of a shift. */
  Optional<Served> served() {
    return open.map(OpenRelease::served);
  }

  /** Lets a request in; it must leave the shift when it has ended. */
  Shift enter() {
    Shift now = shift.get();
    while (!now.enter()) {
      now = shift.get();
    }
    return now;
  }

  /** Gives the release in use, if there is one, to what is no request; it stays open meanwhile. */
  void use(Consumer<Served> task) {
    Shift entered = enter();
    try {
      served().ifPresent(task);
    } finally {
      entered.leave();
    }
  }

  /** Closes everything, whoever still uses it. */
  @Override
  public synchronized void close() {
    closed = true;
    retired.forEach(old -> old.release().close());
    retired.clear();
    open.ifPresent(OpenRelease::close);
    open = Optional.empty();
  }

  private void replace(OpenRelease next) {
    registry.orElseThrow().put(path, next.at(path));
    Optional<OpenRelease> old = open;
    open = Optional.of(next);
    Shift last = shift.getAndSet(new Shift());
    last.end();
    old.ifPresent(release -> retired.add(new Retired(release, last)));
  }

  private void closeRetired() {
    // in order: a request of an early shift may hold any of the later releases
    while (!retired.isEmpty() && retired.peek().last().isDone()) {
      retired.remove().release().close();
    }
  }
}
