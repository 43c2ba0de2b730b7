package io.github.tflinkrdf.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps by which a release becomes visible, and what the next build does if the process ended
 * between two of them. A release carries a mark from before its rename until the pointer names it:
 * one that has the mark and is not current was never published.
 */
final class Publishing {
  private static final String MARK = ".unpublished";
  private static final String BUILDING = ".building";

  private Publishing() {}

  /** Where a release is built. */
  static Path hiddenFolder(Store store, String id) {
    return store.releasesFolder().resolve("." + id + BUILDING);
  }

  /** Puts a finished release in place and points to it. */
  static Release publish(Store store, Path built, String id) throws IOException {
    Files.createFile(built.resolve(MARK));
    Disk.syncTree(built);
    Release release = store.release(id);
    Disk.rename(built, release.folder());
    Disk.replace(store.pointer(), release.id() + "\n");
    return release;
  }

  /** Takes the mark off a release that was published; left on, the next build takes it off. */
  static void unmark(Release release) throws IOException {
    Files.delete(release.folder().resolve(MARK));
  }

  /** Removes the traces of a build that could not begin, and lets others begin. */
  static void giveUp(Store store, BuildLock lock, Throwable reason) {
    try (lock) {
      cleanUp(store);
    } catch (IOException | RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  /** Removes a build that was not published. */
  static void discard(Store store) {
    try {
      cleanUp(store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what interrupted builds left; to be called under the build lock. */
  static void cleanUp(Store store) throws IOException {
    for (Path half : List.of(store.pointer(), new RolledBack(store).file())) {
      Files.deleteIfExists(Disk.part(half));
    }
    for (Path hidden : hiddenFolders(store)) {
      Disk.deleteTree(hidden);
    }
    for (Release release : store.releases()) {
      if (isMarked(release)) {
        settle(store, release);
      }
    }
  }

  private static void settle(Store store, Release release) throws IOException {
    if (store.currentId().filter(release.id()::equals).isPresent()) {
      unmark(release);
    } else {
      Disk.deleteTree(release.folder());
    }
  }

  /** True if a hidden folder is a build's, be it running or not. */
  static boolean isBuild(Path hidden) {
    return hidden.getFileName().toString().endsWith(BUILDING);
  }

  /** True if a release never became the current one, or has only just become it. */
  static boolean isMarked(Release release) {
    return Files.exists(release.folder().resolve(MARK));
  }

  /** What is in the folder of releases and is none. */
  static List<Path> hiddenFolders(Store store) throws IOException {
    if (!Files.isDirectory(store.releasesFolder())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(store.releasesFolder())) {
      return folders.filter(f -> f.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }
}
