package io.github.tflinkrdf.gather;

import java.io.IOException;

/** How one kind of item is spilled to a file and read back. */
interface Codec<T> {
  void write(T item, RunOutput out) throws IOException;

  T read(RunInput in) throws IOException;

  /** About how many bytes of heap the item takes. */
  int weight(T item);
}
