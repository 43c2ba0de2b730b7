package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;

/** Over all triples by object: how many objects there are. */
final class DistinctPass implements Passes.Share {
  private final StoreIndexes indexes;
  private final long step;
  private final int pieces;
  private long distinct;

  /**
   * A pass in so many pieces, of which the last has all that are no terms of the file.
   *
   * @param last number of a term of the file, or more
   */
  DistinctPass(StoreIndexes indexes, long last, int pieces) {
    this.indexes = indexes;
    this.step = last / (pieces - 1) + 1;
    this.pieces = pieces;
  }

  long distinct() {
    return distinct;
  }

  @Override
  public void count(int piece) {
    boolean last = piece == pieces - 1;
    TripleCursor cursor = indexes.objects(piece * step, last ? 0 : (piece + 1) * step, last);
    long object = StoreIndexes.NONE;
    while (cursor.next()) {
      if (cursor.first != object) {
        object = cursor.first;
        distinct++;
      }
    }
  }
}
