package io.github.tflinkrdf.store;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One finished build, never changed. Releases sort by age.
 *
 * @param id UTC time of the build, {@code 20261120T101500Z}; {@code -2} and so on if taken
 * @param folder with {@code tdb2/}, {@code downloads/}, {@code report.json} and {@code
 *     statements.tsv.zst}
 */
public record Release(String id, Path folder) implements Comparable<Release> {
  private static final Pattern ID = Pattern.compile("\\d{8}T\\d{6}Z(-[1-9]\\d{0,4})?");
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Comparator<Release> BY_AGE =
      Comparator.comparing(Release::time).thenComparingInt(Release::number);

  /** The TDB2 location. */
  public Path tdb2() {
    return folder.resolve("tdb2");
  }

  /** Dumps and metadata files. */
  public Path downloads() {
    return folder.resolve("downloads");
  }

  /** A file of {@link #downloads} by its name; empty if there is none. */
  public Optional<Path> download(String name) {
    Path file = downloads().resolve(name);
    // a name with a slash or a dot at its start would lead elsewhere
    return FILE.matcher(name).matches() && Files.isRegularFile(file)
        ? Optional.of(file)
        : Optional.empty();
  }

  /** What a small file of {@link #downloads} holds, in UTF-8; empty if there is none. */
  public Optional<String> downloadText(String name) {
    Optional<Path> file = download(name);
    try {
      return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the files of {@link #downloads}, sorted. */
  public List<String> downloadNames() {
    if (!Files.isDirectory(downloads())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(downloads())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> download(f).isPresent())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This one or a former one of the same store, by its id. */
  public Optional<Release> former(String other) {
    if (!isId(other)) {
      return Optional.empty();
    }
    Release former = new Release(other, folder.resolveSibling(other));
    return former.compareTo(this) <= 0 && Files.isDirectory(former.downloads())
        ? Optional.of(former)
        : Optional.empty();
  }

  /** What tells the versions of its statements from those of another release. */
  public Path statements() {
    return folder.resolve("statements.tsv.zst");
  }

  /** The machine-readable report of the build. */
  public Path report() {
    return folder.resolve("report.json");
  }

  /** The base of the IRIs minted in it: {@code "base"} of its report, else the default. */
  public String base() {
    return new BuildReport(report()).text("base").orElse(Resources.DEFAULT_BASE);
  }

  /** Where it is to be served: {@code "publicUrl"} of its report, else the base. */
  public String publicUrl() {
    return new BuildReport(report()).text("publicUrl").orElseGet(this::base);
  }

  /** Name and version of the program that made it, as its report says; else its name alone. */
  public String program() {
    return new BuildReport(report()).text("program").orElse("tflink-rdf");
  }

  /** When its build began; empty if the id is no time. */
  public Optional<Instant> built() {
    try {
      return Optional.of(Instant.from(Store.TIME.parse(time())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code "triples"} of its report; empty if it does not say. */
  public OptionalLong triples() {
    try {
      return new BuildReport(report()).number("triples");
    } catch (UserError e) {
      return OptionalLong.empty();
    }
  }

  /**
   * Opens the data for reading; no other process can open it until it is closed.
   *
   * @throws UserError if it is not whole or cannot be read; {@link ReleaseInUse} if it is open
   */
  public ReleaseData open() {
    new Contents(this).check();
    return ReleaseData.open(tdb2());
  }

  @Override
  public int compareTo(Release other) {
    return BY_AGE.compare(this, other);
  }

  String idAfter() {
    return time() + "-" + (number() + 1);
  }

  static boolean isId(String name) {
    return ID.matcher(name).matches();
  }

  private String time() {
    return id.substring(0, 16);
  }

  private int number() {
    return id.length() > 16 ? Integer.parseInt(id.substring(17)) : 1;
  }
}
