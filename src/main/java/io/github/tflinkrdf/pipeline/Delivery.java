package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.mapping.NTriplesBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Hands what is kept to the output, batch after batch. */
final class Delivery {
  private final Output output;
  private final Lane writes;
  private final Queue<NTriplesBuffer> buffers = new ConcurrentLinkedQueue<>();
  private long triples;

  /** What is done with the lines of a batch on the lane. */
  private interface Step {
    void run() throws IOException;
  }

  Delivery(Output output, Workers workers) {
    this.output = output;
    boolean compressed = output instanceof Output.Bytes bytes && bytes.compressed();
    this.writes = compressed ? workers.laneOfItsOwn() : workers.lane();
  }

  boolean wantsNodes() {
    return !(output instanceof Output.Bytes);
  }

  boolean wantsLines() {
    return !(output instanceof Output.Nodes);
  }

  boolean wantsOrganisms() {
    return output instanceof Output.NodesAndLines;
  }

  /** An empty buffer; it comes back with its batch. May be asked for by any thread. */
  NTriplesBuffer buffer() {
    NTriplesBuffer free = buffers.poll();
    return free != null ? free : new NTriplesBuffer();
  }

  void write(Batch batch) {
    if (output instanceof Output.Bytes bytes) {
      triples += batch.bytes.triples();
      later(batch, () -> batch.bytes.writeTo(bytes.out()));
    } else if (output instanceof Output.NodesAndLines both) {
      triples += batch.triples.size();
      later(batch, () -> batch.runs.write(batch.bytes, both.lines()));
      batch.triples.forEach(both.nodes()::triple);
    } else if (output instanceof Output.Nodes nodes) {
      triples += batch.triples.size();
      batch.triples.forEach(nodes.out()::triple);
      buffers.add(batch.bytes);
    }
  }

  private void later(Batch batch, Step step) {
    writes.add(
        () -> {
          try {
            step.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          batch.bytes.clear();
          buffers.add(batch.bytes);
        });
  }

  /** Waits until all is written. */
  void finish() {
    writes.finish();
  }

  long triples() {
    return triples;
  }
}
