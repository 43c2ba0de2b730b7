package io.github.tflinkrdf.source;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The pieces of several inputs, each input opened when the one before it has been read. */
public final class Pieces implements Iterator<Piece>, Closeable {
  private final Iterator<InputFile> inputs;
  private final LongConsumer progress;
  private Optional<PieceReader> current = Optional.empty();
  private long sizeOfCurrent;
  private long before;

  /**
   * @param progress told how many bytes, as they are stored, have been read
   */
  public Pieces(List<InputFile> inputs, LongConsumer progress) {
    this.inputs = inputs.iterator();
    this.progress = progress;
  }

  /** How many bytes the inputs have as they are stored; 0 if that is not known of all. */
  public static long size(List<InputFile> inputs) {
    boolean known = inputs.stream().allMatch(input -> input.size().isPresent());
    return known ? inputs.stream().mapToLong(input -> input.size().getAsLong()).sum() : 0;
  }

  @Override
  public boolean hasNext() {
    while (!current.map(PieceReader::hasNext).orElse(false)) {
      close();
      if (!inputs.hasNext()) {
        return false;
      }
      InputFile next = inputs.next();
      sizeOfCurrent = next.size().orElse(0);
      current = Optional.of(PieceReader.read(next));
    }
    progress.accept(before + current.get().packed());
    return true;
  }

  @Override
  public Piece next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.get().next();
  }

  /** Closes the input that is being read; one that was not read to its end counts as read. */
  @Override
  public void close() {
    if (current.isPresent()) {
      current.get().close();
      before += Math.max(sizeOfCurrent, current.get().packed());
      progress.accept(before);
    }
    current = Optional.empty();
  }
}
