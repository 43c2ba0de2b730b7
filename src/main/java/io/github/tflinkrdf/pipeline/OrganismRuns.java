package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.mapping.NTriplesBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which lines of a batch are about which organism; neighbours of one organism are one run. */
final class OrganismRuns {
  private final List<String> organisms = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  /** The lines up to this size, from where the last run ends, are about an organism. */
  void add(String organism, int end) {
    int last = organisms.size() - 1;
    if (last >= 0 && organisms.get(last).equals(organism)) {
      ends.set(last, end);
    } else {
      organisms.add(organism);
      ends.add(end);
    }
  }

  /** Writes each run where those of its organism go. */
  void write(NTriplesBuffer lines, Function<String, OutputStream> places) throws IOException {
    int start = 0;
    for (int i = 0; i < organisms.size(); i++) {
      lines.writeTo(places.apply(organisms.get(i)), start, ends.get(i));
      start = ends.get(i);
    }
  }
}
