package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseInUse;
import io.github.tflinkrdf.store.Store;
import io.github.tflinkrdf.web.Served;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;

/**
 * The release that is served. {@link #refresh} opens and warms a new one beside the old one, then
 * lets all who come in to it; the old one is closed when the last of its readers has left. A
 * request has one release from its beginning to its end.
 */
final class LiveRelease implements AutoCloseable {
  private final Store store;
  private final Function<Release, OpenRelease> opening;
  private final Consumer<Release> taken;
  private final Retired retired = new Retired();
  private volatile Optional<OpenRelease> open = Optional.empty();
  private volatile boolean warm;
  private volatile boolean closed;
  private Optional<DataAccessPointRegistry> registry = Optional.empty();
  private Optional<Release> refused = Optional.empty();

  /** Opens releases in one way, and tells of each that it puts in use. */
  LiveRelease(Store store, Function<Release, OpenRelease> opening, Consumer<Release> taken) {
    this.store = store;
    this.opening = opening;
    this.taken = taken;
  }

  /** Names the registry in which Fuseki looks up the data of each request. */
  synchronized void serveIn(DataAccessPointRegistry fuseki) {
    registry = Optional.of(fuseki);
  }

  /**
   * Puts the current release in use, if none is, without warming it.
   *
   * @throws UserError if it cannot be opened
   */
  synchronized void begin() {
    Optional<Release> current = store.current();
    if (!closed && open.isEmpty() && current.isPresent()) {
      replace(opening.apply(current.get()));
    }
  }

  /**
   * Warms the first release, and takes up the current one if it is another; nothing once closed.
   * One that failed, and was not merely open elsewhere, is tried once.
   *
   * @throws UserError if it cannot be used; the former one stays
   */
  synchronized void refresh(WarmUp warmUp) {
    Optional<Release> current = store.current();
    if (closed || current.isEmpty() || current.equals(refused)) {
      return;
    }
    refused = Optional.empty();
    try {
      begin();
      takeUp(current.get(), warmUp);
    } catch (ReleaseInUse e) {
      throw e;
    } catch (RuntimeException | Error e) {
      refused = current;
      throw e;
    }
  }

  private void takeUp(Release current, WarmUp warmUp) {
    if (!release().equals(Optional.of(current))) {
      change(current, warmUp);
    } else if (!warm) {
      warmUp.of(open.orElseThrow().served(), wanted(current));
      warm = true;
    }
  }

  private void change(Release current, WarmUp warmUp) {
    OpenRelease next = retired.takeBack(current).orElseGet(() -> opening.apply(current));
    try {
      warmUp.of(next.served(), wanted(current));
    } catch (RuntimeException | Error e) {
      retired.add(next);
      throw e;
    }
    if (wanted(current).getAsBoolean()) {
      replace(next);
      warm = true;
    } else {
      retired.add(next);
    }
  }

  /** False when a release need not be taken up any more. */
  private BooleanSupplier wanted(Release release) {
    return () -> !closed && store.currentId().filter(release.id()::equals).isPresent();
  }

  private void replace(OpenRelease next) {
    registry.orElseThrow().put(next.path(), next.accessPoint());
    Optional<OpenRelease> old = open;
    open = Optional.of(next);
    taken.accept(next.release());
    old.ifPresent(retired::add);
  }

  /** Closes those that are done with. */
  void closeRetired() {
    retired.closeThoseDone(this::close);
  }

  private void close(OpenRelease old) {
    registry.orElseThrow().remove(old.path());
    old.close();
  }

  Optional<Release> release() {
    return open.map(OpenRelease::release);
  }

  /** True once a release is in use and was warmed. */
  boolean isWarm() {
    return warm;
  }

  /** Lets a request in to the release in use; it must close what it gets when it has ended. */
  Reading enter() {
    Optional<OpenRelease> now = open;
    while (now.isPresent() && !now.get().readers().enter()) {
      now = open;
    }
    return new Reading(now);
  }

  /** Gives the release in use, if there is one, to what is no request. */
  void use(Consumer<Served> task) {
    try (Reading entered = enter()) {
      entered.served().ifPresent(task);
    }
  }

  /** Ends a warm-up that is going on, then closes everything, whoever still uses it. */
  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      open.ifPresent(retired::add);
      open = Optional.empty();
      retired.closeAll(this::close);
    }
  }
}
