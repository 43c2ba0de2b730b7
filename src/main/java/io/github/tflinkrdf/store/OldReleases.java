package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * Removes releases that are no longer to be kept, except those that some process has open.
 *
 * @param note told of each that was due but could not be removed; that is no failure of a build
 */
record OldReleases(Store store, Consumer<String> note) {
  /** A release is out, and {@link #prune} is due: what fails from here on is only told. */
  void tidyAfter(Release published, int keep) {
    try {
      Publishing.unmark(published);
      prune(keep);
    } catch (IOException | UncheckedIOException e) {
      note.accept(
          "release "
              + published.id()
              + " is published, but the store was not tidied: "
              + UserError.why(e));
    }
  }

  /**
   * Keeps the newest releases, those that were rolled back from only if there is room left, and the
   * current one whatever its age.
   *
   * @param keep how many stay; at least 1
   */
  void prune(int keep) {
    List<Release> releases = new RolledBack(store).byWorth();
    Release current = store.current().orElseThrow();
    releases.stream()
        .skip(Math.max(1, keep))
        .filter(old -> !old.equals(current))
        .sorted()
        .forEach(this::remove);
  }

  private void remove(Release old) {
    try {
      if (!removed(old)) {
        note.accept("release " + old.id() + " is still open and stays until a later build");
      }
    } catch (IOException | RuntimeException e) {
      note.accept("release " + old.id() + " cannot be removed: " + UserError.why(e));
    }
  }

  /**
   * Removes a release under TDB2's own lock, so that nobody opens it half removed. Jena's lock
   * objects are used because closing a second channel of the file would end the lock of this very
   * process.
   */
  private boolean removed(Release old) throws IOException {
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(old.tdb2()));
    if (!taken(lock)) {
      return false;
    }
    Path hidden = store.releasesFolder().resolve("." + old.id() + ".removed");
    try {
      Disk.rename(old.folder(), hidden);
    } finally {
      ProcessFileLock.release(lock);
    }
    Disk.deleteTree(hidden);
    return true;
  }

  private static boolean taken(ProcessFileLock lock) {
    try {
      boolean taken = lock.tryLock();
      if (!taken) {
        ProcessFileLock.release(lock);
      }
      return taken;
    } catch (AlreadyLocked e) {
      return false;
    }
  }
}
