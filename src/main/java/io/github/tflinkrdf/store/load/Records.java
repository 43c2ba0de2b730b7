package io.github.tflinkrdf.store.load;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;

/** Records for packing: always the same one with other bytes, as the packer copies each at once. */
abstract class Records implements Iterator<Record> {
  private final Scratch scratch;
  private final Record record;
  private boolean ahead;

  Records(Scratch scratch, Record record) {
    this.scratch = scratch;
    this.record = record;
  }

  /** Sets the bytes of the next record; false if there is none. */
  abstract boolean fill(byte[] key, byte[] value);

  @Override
  public final boolean hasNext() {
    if (!ahead) {
      scratch.stopIfGivenUp();
      ahead = fill(record.getKey(), record.getValue());
    }
    return ahead;
  }

  @Override
  public final Record next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ahead = false;
    return record;
  }
}
