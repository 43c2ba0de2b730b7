package io.github.tflinkrdf.pipeline;

import java.io.OutputStream;
import java.util.function.Function;
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

  /**
   * The same triples twice: as nodes for the loader of a store, and as N-Triples by organism.
   *
   * @param nodes used on the thread that runs the conversion
   * @param lines from the IRI of an organism, empty for what is about none, to what takes the lines
   *     of the descriptions that are about it; used by one thread at a time
   */
  record NodesAndLines(StreamRDF nodes, Function<String, OutputStream> lines) implements Output {}
}
