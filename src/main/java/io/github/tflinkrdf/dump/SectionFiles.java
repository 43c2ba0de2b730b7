package io.github.tflinkrdf.dump;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a section while they are written. */
final class SectionFiles implements AutoCloseable {
  private final DataFile lines;
  private final DataFile turtle;
  private final DataFile statements;
  private final List<DataFile> all = new ArrayList<>();
  private long triples;

  /**
   * A place in the files.
   *
   * @param lines offset in the N-Triples
   * @param turtle offset in the Turtle
   * @param triples before it
   */
  record Place(long lines, long turtle, long triples) {
    static final Place START = new Place(0, 0, 0);
  }

  /**
   * Begins them.
   *
   * @param statements for their table, until those of all sections are united
   */
  SectionFiles(Path lines, Path turtle, Path statements) throws IOException {
    try {
      this.lines = open(lines);
      this.turtle = open(turtle);
      this.statements = open(statements);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private DataFile open(Path path) throws IOException {
    DataFile file = new DataFile(path);
    all.add(file);
    return file;
  }

  /** Adds what a Turtle file begins with. */
  void head(byte[] packed) throws IOException {
    turtle.write(packed);
  }

  void add(Part part) throws IOException {
    lines.write(part.lines());
    turtle.write(part.turtle());
    statements.write(part.statements());
    triples += part.triples();
  }

  /** Adds what is between two places of other files. */
  void add(SectionFiles other, Place from, Place to) throws IOException {
    lines.write(other.lines.path(), from.lines(), to.lines());
    turtle.write(other.turtle.path(), from.turtle(), to.turtle());
    triples += to.triples() - from.triples();
  }

  /** The end of what was written, which can be read from now on. */
  Place end() throws IOException {
    lines.flush();
    turtle.flush();
    return new Place(lines.size(), turtle.size(), triples);
  }

  DataFile lines() {
    return lines;
  }

  DataFile turtle() {
    return turtle;
  }

  Path statements() {
    return statements.path();
  }

  long triples() {
    return triples;
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (DataFile file : all) {
      try {
        file.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
