package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;

/** The RDF syntaxes that can be written in a stream, by file ending. */
enum RdfFormat {
  NT(RDFFormat.NTRIPLES_UTF8),
  NQ(RDFFormat.NQUADS_UTF8),
  TTL(RDFFormat.TURTLE_BLOCKS),
  TRIG(RDFFormat.TRIG_BLOCKS);

  private final RDFFormat jena;

  RdfFormat(RDFFormat jena) {
    this.jena = jena;
  }

  RDFFormat jena() {
    return jena;
  }

  /** True if a line is a statement, so that the byte emitter can write it. */
  boolean lines() {
    return this == NT || this == NQ;
  }

  /** The format of a file name, its compression left aside. */
  static RdfFormat ofFile(String name) {
    String plain = name.replaceFirst("\\.(gz|zst)$", "");
    return of(plain.substring(plain.lastIndexOf('.') + 1), "the ending of -o " + name);
  }

  static RdfFormat of(String name, String where) {
    return Arrays.stream(values())
        .filter(f -> f.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () -> new UserError(where + " is none of " + known() + " (.gz and .zst may follow)"));
  }

  private static String known() {
    return Arrays.stream(values())
        .map(f -> f.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
