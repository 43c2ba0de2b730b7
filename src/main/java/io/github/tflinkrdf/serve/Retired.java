package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.store.Release;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Releases that are open and no longer in use; to be used by several threads. */
final class Retired {
  private static final Logger LOG = LoggerFactory.getLogger(Retired.class);

  private final List<OpenRelease> open = new ArrayList<>();

  /** From now on nobody is let in to it. */
  synchronized void add(OpenRelease release) {
    release.readers().end();
    open.add(release);
  }

  /**
   * Gives back a release that is to be used again. It must not be opened a second time: TDB2 would
   * give the same connection, which ends when the first is closed.
   */
  synchronized Optional<OpenRelease> takeBack(Release release) {
    Optional<OpenRelease> found =
        open.stream().filter(o -> o.release().equals(release)).findFirst();
    found.ifPresent(
        back -> {
          open.remove(back);
          back.readers().resume();
        });
    return found;
  }

  void closeThoseDone(Consumer<OpenRelease> close) {
    closeIf(release -> release.readers().isDone(), close);
  }

  void closeAll(Consumer<OpenRelease> close) {
    closeIf(release -> true, close);
  }

  private synchronized void closeIf(Predicate<OpenRelease> due, Consumer<OpenRelease> close) {
    Iterator<OpenRelease> all = open.iterator();
    while (all.hasNext()) {
      OpenRelease release = all.next();
      if (due.test(release)) {
        all.remove();
        closeOne(release, close);
      }
    }
  }

  /** What fails with one must not keep the others open. */
  private static void closeOne(OpenRelease release, Consumer<OpenRelease> close) {
    try {
      close.accept(release);
    } catch (RuntimeException e) {
      LOG.warn("release {} was not closed properly", release.release().id(), e);
    }
  }
}
