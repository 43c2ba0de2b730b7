package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way back to a former release: the pointer is replaced, at once and durably, and a server that
 * runs follows it. The releases that were left are remembered before that, so that a process that
 * ends between the two steps has changed nothing that is in use.
 */
public record Rollback(Store store) {
  /** Before all releases. */
  private static final String NONE = "00000000T000000Z";

  /**
   * Makes the newest former release current that was not itself rolled back from.
   *
   * @throws UserError if there is none, it is not whole, or a build is running
   */
  public Release toFormer() {
    return under(() -> to(former()));
  }

  /**
   * Makes a release current by its id, be it older or newer.
   *
   * @throws UserError if it is not there or not whole, is current already, or a build is running
   */
  public Release to(String id) {
    return under(() -> to(named(id)));
  }

  /**
   * What {@link #toFormer} does, but not if the current release is one that was gone back to: a
   * server that is started again does not go further back each time.
   *
   * @return the release that was gone back to; empty if that was done before
   */
  public Optional<Release> once() {
    Release current = store.released();
    Set<String> left = new RolledBack(store).ids();
    boolean done =
        store.releases().stream().anyMatch(r -> left.contains(r.id()) && r.compareTo(current) > 0);
    return done ? Optional.empty() : Optional.of(toFormer());
  }

  /** A step that is taken under the lock of the store. */
  private interface Step {
    Release take() throws IOException;
  }

  private Release under(Step step) {
    try {
      return under(BuildLock.take(store.folder()), step);
    } catch (IOException e) {
      throw new UserError(store.folder() + " cannot be rolled back: " + UserError.why(e), 3);
    }
  }

  private Release under(BuildLock lock, Step step) throws IOException {
    try (lock) {
      Publishing.cleanUp(store);
      return step.take();
    }
  }

  private Release to(Release target) throws IOException {
    requireWhole(target);
    new RolledBack(store).addNewerThan(target);
    Disk.replace(store.pointer(), target.id() + "\n");
    return target;
  }

  private Release former() {
    String current = store.currentId().filter(Release::isId).orElse(NONE);
    Set<String> left = new RolledBack(store).ids();
    return store.releases().stream()
        .filter(r -> r.compareTo(store.release(current)) < 0 && !left.contains(r.id()))
        .max(Comparator.naturalOrder())
        .orElseThrow(
            () -> new UserError(store.folder() + " has no former release to go back to", 3));
  }

  private Release named(String id) {
    List<Release> releases = store.releases();
    Release named =
        releases.stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserError(
                        store.folder()
                            + " has no release "
                            + id
                            + "; it has: "
                            + releases.stream().map(Release::id).collect(Collectors.joining(" "))));
    if (store.currentId().filter(id::equals).isPresent()) {
      throw new UserError("release " + id + " is the current one already");
    }
    return named;
  }

  private static void requireWhole(Release target) {
    if (!ReleaseData.isIn(target.tdb2())) {
      throw new UserError("release " + target.id() + " has no database; nothing was changed", 3);
    }
    new Contents(target).check();
  }
}
