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
  private final Map<Class<?>, Evaluation<NodeBackEnd>> nodes = new HashMap<>();
  private final Map<Class<?>, Evaluation<ByteBackEnd>> bytes = new HashMap<>();

  Emitter(Map<Class<?>, Program<?>> programs) {
    this.programs = programs;
  }

  /** As Jena triples. */
  public void triples(Description description, Consumer<Triple> out) {
    Evaluation<NodeBackEnd> evaluation = nodes.get(description.getClass());
    if (evaluation == null) {
      Program<?> program = programs.get(description.getClass());
      Row row = program.newRow();
      evaluation = new Evaluation<>(program, row, new NodeBackEnd(program, row));
      nodes.put(description.getClass(), evaluation);
    }
    evaluation.backEnd().to(out);
    evaluation.run(description);
  }

  /** As lines of N-Triples, behind what the buffer holds. */
  public void bytes(Description description, NTriplesBuffer out) {
    Evaluation<ByteBackEnd> evaluation = bytes.get(description.getClass());
    if (evaluation == null) {
      Program<?> program = programs.get(description.getClass());
      Row row = program.newRow();
      evaluation = new Evaluation<>(program, row, new ByteBackEnd(program, row));
      bytes.put(description.getClass(), evaluation);
    }
    evaluation.backEnd().to(out);
    evaluation.run(description);
  }
}
