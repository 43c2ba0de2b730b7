package io.github.tflinkrdf.store.load;

import java.nio.file.Path;

/**
 * How a load is done; none of it changes the result.
 *
 * @param spill folder for what does not fit in memory
 * @param memory bytes on the heap for triples and sorting, and as many outside of it for tables
 * @param fresh terms that are said to occur around one subject only
 * @param keyBits the widest triple that is sorted as one number, at most 63
 * @param fanIn sorted files that are merged at once, at least 2
 */
public record LoadSettings(Path spill, long memory, FreshTerms fresh, int keyBits, int fanIn) {
  private static final int KEY_BITS = 63;
  private static final int FAN_IN = 64;

  public LoadSettings(Path spill, long memory, FreshTerms fresh) {
    this(spill, memory, fresh, KEY_BITS, FAN_IN);
  }
}
