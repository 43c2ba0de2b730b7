package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.check.Violation;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.mapping.NTriplesBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;

/** Some descriptions, mapped and checked by one worker. */
final class Batch {
  final List<Description> kept = new ArrayList<>();
  final List<Judged> removed = new ArrayList<>();
  final List<Judged> warned = new ArrayList<>();
  final NTriplesBuffer bytes = new NTriplesBuffer();
  final List<Triple> triples = new ArrayList<>();

  /** A description and what the shapes say of it. */
  record Judged(Description description, List<Violation> violations) {}
}
