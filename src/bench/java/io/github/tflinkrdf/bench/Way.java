package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.gather.Interaction;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A way of making the N-Triples of interactions.
 *
 * @param share it is given one interaction in so many, if it is slow
 * @param copiesAll true if it writes the bytes of all interactions, whichever it is given
 */
record Way(String name, int share, boolean copiesAll, Run run) {
  interface Run {
    void emit(List<Interaction> interactions, OutputStream out) throws IOException;
  }

  Way(String name, int share, Run run) {
    this(name, share, false, run);
  }
}
