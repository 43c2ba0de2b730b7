package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** What lies in a store, and what of it is no longer of use. */
public record Inventory(Store store) {
  /** All releases, oldest first, then what is none. */
  public List<Holding> holdings() {
    try {
      boolean leftovers = !Publishing.hiddenFolders(store).isEmpty();
      return holdings(leftovers && BuildLock.held(store.folder()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes what interrupted builds left and all releases but the newest and the current one. A
   * release that some process has open stays.
   *
   * @param keep how many of the newest stay; at least 1
   * @param note told of each release that was due but could not be removed
   * @return what is gone
   * @throws UserError if a build is running, or the store does not say which release is current
   */
  public List<Holding> prune(int keep, Consumer<String> note) {
    if (!Files.isDirectory(store.releasesFolder())) {
      return List.of();
    }
    try {
      return prune(BuildLock.take(store.folder()), keep, note);
    } catch (IOException e) {
      throw new UserError(store.folder() + " cannot be tidied: " + UserError.why(e), 3);
    }
  }

  private List<Holding> prune(BuildLock lock, int keep, Consumer<String> note) throws IOException {
    try (lock) {
      store.current();
      List<Holding> before = holdings(false);
      Publishing.cleanUp(store);
      if (!store.releases().isEmpty()) {
        store.released();
        new OldReleases(store, note).prune(keep);
      }
      return before.stream().filter(holding -> !Files.exists(folder(holding.name()))).toList();
    }
  }

  private List<Holding> holdings(boolean building) throws IOException {
    List<Holding> holdings = new ArrayList<>();
    Optional<String> current = store.currentId();
    Set<String> left = new RolledBack(store).ids();
    for (Release release : store.releases()) {
      boolean used = current.filter(release.id()::equals).isPresent();
      holdings.add(holding(release, state(release, used, left.contains(release.id()))));
    }
    for (Path hidden : Publishing.hiddenFolders(store)) {
      boolean running = building && Publishing.isBuild(hidden);
      Holding.State state = running ? Holding.State.BUILDING : Holding.State.LEFTOVER;
      String name = hidden.getFileName().toString();
      holdings.add(
          new Holding(name, state, Optional.empty(), Disk.size(hidden), OptionalLong.empty()));
    }
    return holdings;
  }

  private static Holding.State state(Release release, boolean used, boolean left) {
    if (used) {
      return Holding.State.CURRENT;
    }
    if (Publishing.isMarked(release)) {
      return Holding.State.LEFTOVER;
    }
    return left ? Holding.State.ROLLED_BACK : Holding.State.FORMER;
  }

  private static Holding holding(Release release, Holding.State state) throws IOException {
    return new Holding(
        release.id(), state, release.built(), Disk.size(release.folder()), release.triples());
  }

  private Path folder(String name) {
    return store.releasesFolder().resolve(name);
  }
}
