package io.github.tflinkrdf.pipeline;

import java.io.OutputStream;
import org.apache.jena.riot.system.StreamRDF;

/** Where the triples of a conversion go. */
public sealed interface Output {
  /** N-Triples bytes, written without Jena's nodes. */
  record Bytes(OutputStream out) implements Output {}

  /** Triples, for a Turtle writer or the loader of a store. */
  record Nodes(StreamRDF out) implements Output {}
}
