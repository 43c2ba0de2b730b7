package io.github.tflinkrdf.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of the statements since the former release, by factor, then target. Both tables are
 * read side by side, in constant memory.
 */
final class Changes implements AutoCloseable {
  static final String HEADER = "statement\tchange\n";

  private final Writer out;
  private final Edition edition;
  private final String formerBase;
  private long added;
  private long removed;
  private long changed;

  /** How many statements are new, are gone, or are told otherwise. */
  record Count(long added, long removed, long changed) {}

  private Changes(Path file, Edition edition, String formerBase) throws IOException {
    this.out = new BufferedWriter(Files.newBufferedWriter(file));
    this.edition = edition;
    this.formerBase = formerBase;
    out.write(HEADER);
  }

  /**
   * Writes the table; of nothing but its header if there is no former release to compare with.
   *
   * @param statements table of the new release
   * @return empty if there is none to compare with
   */
  static Optional<Count> write(
      Path file, Edition edition, Path statements, Optional<FormerRelease> former)
      throws IOException {
    try (Changes changes =
        new Changes(file, edition, former.map(FormerRelease::base).orElse(edition.base()))) {
      if (former.isEmpty()) {
        return Optional.empty();
      }
      try (StatementTable old = StatementTable.open(former.get().statements());
          StatementTable now = StatementTable.open(statements)) {
        changes.compare(old, now);
      }
      return Optional.of(new Count(changes.added, changes.removed, changes.changed));
    }
  }

  private void compare(StatementTable old, StatementTable now) throws IOException {
    while (!old.isAtEnd() || !now.isAtEnd()) {
      int order = order(old, now);
      if (order < 0) {
        removed(old.key());
      } else if (order > 0) {
        added(now.key());
      } else if (!edition.base().equals(formerBase)) {
        removed(old.key());
        added(now.key());
      } else if (!old.line().equals(now.line())) {
        changed++;
        row(edition.base(), now.key(), "changed");
      }
      if (order <= 0) {
        old.advance();
      }
      if (order >= 0) {
        now.advance();
      }
    }
  }

  private static int order(StatementTable old, StatementTable now) {
    if (old.isAtEnd() || now.isAtEnd()) {
      return old.isAtEnd() ? 1 : -1;
    }
    return old.key().compareTo(now.key());
  }

  private void added(String key) throws IOException {
    added++;
    row(edition.base(), key, "added");
  }

  private void removed(String key) throws IOException {
    removed++;
    row(formerBase, key, "removed");
  }

  private void row(String base, String key, String change) throws IOException {
    out.write(base);
    out.write(StatementHashes.FOLDER);
    out.write(key.replace('\t', '_'));
    out.write('\t');
    out.write(change);
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
