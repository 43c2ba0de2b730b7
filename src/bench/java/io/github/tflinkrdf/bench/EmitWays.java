package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.mapping.Emitter;
import io.github.tflinkrdf.mapping.Mapping;
import io.github.tflinkrdf.mapping.NTriplesBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The ways that are compared; the first is ours. */
final class EmitWays {
  private static final int CHUNK = 1 << 16;

  /** Bytes of an interaction's triples, about. */
  private static final int EACH = 3_000;

  private final Emitter emitter =
      Mapping.compile(Resources.bundled(), Resources.DEFAULT_BASE).emitter();
  private final Way compiled = new Way("byte emitter", 1, this::bytes);
  private final Way byHand =
      new Way("written by hand", 1, (i, out) -> new HandWritten(out).emit(i));
  private final NTriplesBuffer buffer = new NTriplesBuffer();
  private final ArqWays arq = new ArqWays();
  private final byte[] all;
  private final long triples;

  EmitWays(List<Interaction> interactions) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(EACH * interactions.size());
    this.triples = bytes(interactions, out);
    this.all = out.toByteArray();
  }

  long triples() {
    return triples;
  }

  int bytes() {
    return all.length;
  }

  List<Way> all() {
    return List.of(
        compiled,
        new Way("Jena nodes, stock writer", 1, this::nodes),
        new Way("ARQ, one streaming table, stock writer", 8, arq::table),
        new Way("ARQ, a query for each interaction", 40, arq::rows),
        byHand,
        new Way("copy of the same bytes", 1, true, this::copy));
  }

  List<Way> compiledAndByHand() {
    return List.of(compiled, byHand);
  }

  private long bytes(List<Interaction> interactions, OutputStream out) throws IOException {
    long count = 0;
    for (Interaction interaction : interactions) {
      emitter.bytes(interaction, buffer);
      if (buffer.size() > CHUNK) {
        count += buffer.triples();
        buffer.writeTo(out);
        buffer.clear();
      }
    }
    count += buffer.triples();
    buffer.writeTo(out);
    buffer.clear();
    return count;
  }

  private void nodes(List<Interaction> interactions, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES);
    writer.start();
    interactions.forEach(interaction -> emitter.triples(interaction, writer::triple));
    writer.finish();
  }

  private void copy(List<Interaction> interactions, OutputStream out) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int at = 0; at < all.length; at += CHUNK) {
      int length = Math.min(CHUNK, all.length - at);
      System.arraycopy(all, at, chunk, 0, length);
      out.write(chunk, 0, length);
    }
  }
}
