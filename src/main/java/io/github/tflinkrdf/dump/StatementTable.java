package io.github.tflinkrdf.dump;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The statements of a release or of a section, by factor, then target, with what tells one version
 * of a statement from another: see {@link StatementHashes}. A file in Zstandard, read line by line.
 */
final class StatementTable implements AutoCloseable {
  private static final int LEVEL = 1;

  private final Path file;
  private final BufferedReader lines;
  private String line = "";

  private StatementTable(Path file) throws IOException {
    this.file = file;
    this.lines =
        new BufferedReader(
            new InputStreamReader(
                new ZstdInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII));
  }

  /** Opens a table at its first line. */
  static StatementTable open(Path file) throws IOException {
    StatementTable table = new StatementTable(file);
    table.advance();
    return table;
  }

  /** Goes to the next line. */
  void advance() throws IOException {
    String before = line;
    line = lines.readLine();
    if (line != null && before.compareTo(line) >= 0) {
      throw new IOException(file + " is not in order at " + line);
    }
  }

  /** True if all lines are read. */
  boolean isAtEnd() {
    return line == null;
  }

  /** The whole line. */
  String line() {
    return line;
  }

  /** Factor and target, with a tab between; such keys sort as the lines do. */
  String key() {
    return line.substring(0, line.lastIndexOf('\t'));
  }

  /** Makes one table of those of several sections. */
  static void unite(List<Path> tables, Path to) throws IOException {
    PriorityQueue<StatementTable> open = new PriorityQueue<>(Comparator.comparing(t -> t.line));
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new ZstdOutputStream(Files.newOutputStream(to), LEVEL),
                StandardCharsets.US_ASCII))) {
      for (Path table : tables) {
        queue(open, open(table));
      }
      while (!open.isEmpty()) {
        StatementTable first = open.remove();
        out.write(first.line);
        out.write('\n');
        first.advance();
        queue(open, first);
      }
    } finally {
      for (StatementTable left : open) {
        left.close();
      }
    }
  }

  private static void queue(PriorityQueue<StatementTable> open, StatementTable table)
      throws IOException {
    if (table.isAtEnd()) {
      table.close();
    } else {
      open.add(table);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
