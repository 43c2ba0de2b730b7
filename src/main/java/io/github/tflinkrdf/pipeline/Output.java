package io.github.tflinkrdf.pipeline;

import java.io.OutputStream;
import org.apache.jena.riot.system.StreamRDF;

/** Where the triples of a conversion go. */
public sealed interface Output {
  /**
   * N-Triples bytes, written without Jena's nodes.
   *
   * @param compressed true if {@code out} compresses, which is work for a thread of its own
   */
  record Bytes(OutputStream out, boolean compressed) implements Output {
    /** Written as it is. */
    public Bytes(OutputStream out) {
      this(out, false);
    }
  }

  /** Triples, for a Turtle writer or the loader of a store. */
  record Nodes(StreamRDF out) implements Output {}
}
