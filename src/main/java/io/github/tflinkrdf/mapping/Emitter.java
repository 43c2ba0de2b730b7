package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Description;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;

/**
 * Makes the triples of descriptions, one description at a time, each triple once. The two ways give
 * the same triples in the same order. Belongs to one thread.
 */
public final class Emitter {
  private final Map<Class<?>, Program<?>> programs;
  private final Map<Class<?>, Ways> ways = new HashMap<>();

  /** The two ways for one kind of description. */
  private record Ways(Row row, NodeBackEnd nodes, ByteBackEnd bytes) {}

  Emitter(Map<Class<?>, Program<?>> programs) {
    this.programs = programs;
  }

  /** As Jena triples. */
  public void triples(Description description, Consumer<Triple> out) {
    Ways way = ways(description);
    if (way.row().take(description)) {
      way.nodes().emit(out);
    }
  }

  /** As lines of N-Triples, behind what the buffer holds. */
  public void bytes(Description description, NTriplesBuffer out) {
    Ways way = ways(description);
    if (way.row().take(description)) {
      way.bytes().emit(out);
    }
  }

  private Ways ways(Description description) {
    Ways known = ways.get(description.getClass());
    if (known == null) {
      Program<?> program = programs.get(description.getClass());
      Row row = program.newRow();
      known = new Ways(row, new NodeBackEnd(program, row), new ByteBackEnd(program, row));
      ways.put(description.getClass(), known);
    }
    return known;
  }
}
