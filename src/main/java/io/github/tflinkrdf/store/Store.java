package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of releases, of which one is current.
 *
 * @param folder given by the user with {@code --store}
 */
public record Store(Path folder) {
  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /**
   * A store that exists; it may have no release yet.
   *
   * @throws UserError if there is no such folder
   */
  public static Store open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UserError(
          "there is no store at "
              + folder
              + "; make one: tflink-rdf build INPUT --store "
              + folder);
    }
    return new Store(folder);
  }

  /**
   * The release in use; empty if none was published yet.
   *
   * @throws UserError if the pointer names something that is not there
   */
  public Optional<Release> current() {
    return currentId().map(this::existing);
  }

  /** The same; empty also if the pointer names something that is not there. */
  public Optional<Release> currentInPlace() {
    Optional<String> id = currentId();
    return releases().stream().filter(r -> id.equals(Optional.of(r.id()))).findFirst();
  }

  /**
   * The release in use.
   *
   * @throws UserError if none was published yet
   */
  public Release released() {
    return current()
        .orElseThrow(
            () -> new UserError(folder + " has no release yet; tflink-rdf build makes one", 3));
  }

  /** All releases that are in place, oldest first. */
  List<Release> releases() {
    if (!Files.isDirectory(releasesFolder())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(releasesFolder())) {
      return folders
          .filter(f -> Release.isId(f.getFileName().toString()))
          .map(f -> new Release(f.getFileName().toString(), f))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name that sorts after those of all releases, even if the clock was put back. */
  String nextId(Instant now) {
    Release wanted = release(TIME.format(now));
    return releases().stream()
        .max(Comparator.naturalOrder())
        .filter(newest -> newest.compareTo(wanted) >= 0)
        .map(Release::idAfter)
        .orElse(wanted.id());
  }

  Release release(String id) {
    return new Release(id, releasesFolder().resolve(id));
  }

  Path releasesFolder() {
    return folder.resolve("releases");
  }

  Path pointer() {
    return folder.resolve("current");
  }

  /** The id of the release in use, be it there or not; empty if none was published. */
  public Optional<String> currentId() {
    try {
      return Optional.of(Files.readString(pointer()).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UserError(pointer() + " cannot be read: " + UserError.why(e), 3);
    }
  }

  private Release existing(String id) {
    if (!Release.isId(id) || !Files.isDirectory(release(id).tdb2())) {
      throw new UserError(pointer() + " names the release '" + id + "', which is not there", 3);
    }
    return release(id);
  }
}
