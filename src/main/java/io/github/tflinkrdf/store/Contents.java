package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the database of a release is made of: {@code contents.tsv}, a line that names the form of
 * the release, then a line for each file with its length in bytes and its path. TDB2 itself takes a
 * file that was cut for one that is still to be filled, and makes it longer.
 */
record Contents(Release release) {
  private static final String FORM = "tflink-rdf release 1";
  private static final String NAME = "contents.tsv";

  /** Writes down what there is; to be called when the database is closed. */
  void write() throws IOException {
    StringBuilder text = new StringBuilder(FORM).append('\n');
    for (Path file : files()) {
      text.append(Files.size(file)).append('\t').append(path(file)).append('\n');
    }
    Files.writeString(file(), text);
  }

  /**
   * Compares what there is with what was written down. A release of a program that wrote nothing
   * down is not checked; files may have become longer, as TDB2 maps whole segments.
   *
   * @throws UserError if a file is missing or cut, or the form is another
   */
  void check() {
    try {
      List<String> lines = Files.readAllLines(file());
      if (lines.isEmpty() || !lines.get(0).equals(FORM)) {
        throw new UserError(
            "release " + release.id() + " has a form that this version does not know", 3);
      }
      for (String line : lines.subList(1, lines.size())) {
        check(line.split("\t", 2));
      }
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(String... sizeAndPath) {
    Path file = release.folder().resolve(sizeAndPath[1]);
    long made = Long.parseLong(sizeAndPath[0]);
    long found = length(file);
    if (found < made) {
      throw new UserError(
          "release %s is broken: %s has %d bytes and had %d when it was made"
              .formatted(release.id(), sizeAndPath[1], Math.max(0, found), made),
          3);
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return -1;
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(release.tdb2())) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals("tdb.lock"))
          .sorted()
          .toList();
    }
  }

  private String path(Path file) {
    return release.folder().relativize(file).toString().replace('\\', '/');
  }

  private Path file() {
    return release.folder().resolve(NAME);
  }
}
