package io.github.tflinkrdf.source;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;

/** The pieces of several inputs, each input opened when the one before it has been read. */
public final class Pieces implements Iterator<Piece> {
  private final Iterator<InputFile> inputs;
  private final LongConsumer begun;
  private Iterator<Piece> current = Collections.emptyIterator();
  private long opened;

  /**
   * @param begun told of each input that is opened: how many they are with it
   */
  public Pieces(List<InputFile> inputs, LongConsumer begun) {
    this.inputs = inputs.iterator();
    this.begun = begun;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && inputs.hasNext()) {
      current = PieceReader.read(inputs.next());
      begun.accept(++opened);
    }
    return current.hasNext();
  }

  @Override
  public Piece next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
