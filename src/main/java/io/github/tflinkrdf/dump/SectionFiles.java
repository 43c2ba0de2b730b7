package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.describe.Distribution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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

  Path statements() {
    return statements.path();
  }

  /** The two files with triples. */
  List<DataFile> data() {
    return List.of(lines, turtle);
  }

  /**
   * Describes the two files with triples; to be asked once, when they are closed.
   *
   * @param taxon NCBI Taxonomy id
   * @param whose the organism, or all, in words
   */
  List<Distribution> describe(Optional<String> taxon, String whose) {
    return List.of(
        describe(lines, MediaType.N_TRIPLES, "zstd", taxon, whose),
        describe(turtle, MediaType.TURTLE, "gzip", taxon, whose));
  }

  private Distribution describe(
      DataFile file, String mediaType, String compression, Optional<String> taxon, String whose) {
    return new Distribution(
        file.path().getFileName().toString(),
        mediaType,
        Optional.of(compression),
        file.size(),
        file.sha256(),
        OptionalLong.of(triples),
        taxon,
        "Regulation, binding sites, proteins and genes of " + whose + ", shared terms, ontology");
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
