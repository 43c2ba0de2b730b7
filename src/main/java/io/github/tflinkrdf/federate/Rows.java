package io.github.tflinkrdf.federate;

import java.util.Iterator;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The rows of an answer, one after the other.
 *
 * @param end is called when no more of them are wanted
 */
record Rows(Iterator<Binding> iterator, Runnable end) implements AutoCloseable {
  @Override
  public void close() {
    end.run();
  }
}
