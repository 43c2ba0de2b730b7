package io.github.tflinkrdf.store;

import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;

/**
 * How many terms an open release may hold in memory. TDB2 counts them and knows no bytes: what it
 * takes by itself, 1.2 million, fills a heap of half a gigabyte when a second release is opened
 * beside the first.
 */
final class NodeCaches {
  /** One term with its place in a cache: measured with IRIs of this vocabulary. */
  private static final int BYTES = 350;

  private static final int PARTS_OF_HEAP = 8;
  private static final int FEWEST = 10_000;
  private static final int MOST = 1_000_000;
  private static final int TERMS_PER_ID = 5;

  private NodeCaches() {}

  /**
   * Caches that take at most an eighth of the memory.
   *
   * @param heap in bytes
   */
  static StoreParams of(long heap) {
    int terms = (int) Math.max(FEWEST, Math.min(MOST, heap / PARTS_OF_HEAP / BYTES));
    return StoreParamsBuilder.create("sized")
        .nodeId2NodeCacheSize(terms)
        .node2NodeIdCacheSize(terms / TERMS_PER_ID)
        .build();
  }
}
