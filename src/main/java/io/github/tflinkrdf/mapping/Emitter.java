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
  private Description taken;
  private boolean passes;

  /** The two ways for one kind of description. */
  private record Ways(Row row, NodeBackEnd nodes, ByteBackEnd bytes) {}

  Emitter(Map<Class<?>, Program<?>> programs) {
    this.programs = programs;
  }

  /** As Jena triples. */
  public void triples(Description description, Consumer<Triple> out) {
    Ways way = ways(description);
    if (takes(way.row(), description)) {
      way.nodes().emit(out);
    }
  }

  /** As lines of N-Triples, behind what the buffer holds. */
  public void bytes(Description description, NTriplesBuffer out) {
    Ways way = ways(description);
    if (takes(way.row(), description)) {
      way.bytes().emit(out);
    }
  }

  /** What is to be checked is made in both ways, one after the other. */
  private boolean takes(Row row, Description description) {
    if (description != taken) {
      passes = row.take(description);
      taken = description;
    }
    return passes;
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
