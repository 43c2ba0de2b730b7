package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The releases that were rolled back from, one id a line in {@code rolled-back}: nobody goes back
 * to one of them unless it is named, and they are the first to be removed.
 */
record RolledBack(Store store) {
  /** Their ids; what is current is in use again, whatever the file says. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    try {
      ids.addAll(Files.readAllLines(file()));
    } catch (NoSuchFileException e) {
      return ids;
    } catch (IOException e) {
      throw new UserError(file() + " cannot be read: " + UserError.why(e), 3);
    }
    store.currentId().ifPresent(ids::remove);
    return ids;
  }

  /** Adds those that are newer than a release. */
  void addNewerThan(Release target) throws IOException {
    Set<String> before = ids();
    List<Release> now =
        store.releases().stream()
            .filter(r -> !r.equals(target))
            .filter(r -> r.compareTo(target) > 0 || before.contains(r.id()))
            .toList();
    Disk.replace(file(), now.stream().map(r -> r.id() + "\n").collect(Collectors.joining()));
  }

  /** The releases of the store, those first that are to be kept first. */
  List<Release> byWorth() {
    Set<String> ids = ids();
    return store.releases().stream()
        .sorted(
            Comparator.comparing((Release r) -> ids.contains(r.id()))
                .thenComparing(Comparator.reverseOrder()))
        .toList();
  }

  Path file() {
    return store.folder().resolve("rolled-back");
  }
}
