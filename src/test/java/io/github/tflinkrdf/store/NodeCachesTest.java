package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.tdb2.params.StoreParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many terms an open release holds. */
class NodeCachesTest {
  @TempDir Path store;

  @Test
  void twoOpenReleasesTakeAQuarterOfASmallHeapAndNoMoreThanJenaInALargeOne() {
    StoreParams small = NodeCaches.of(512L << 20);
    assertTrue(small.getNodeId2NodeCacheSize() < 200_000, "" + small.getNodeId2NodeCacheSize());
    assertTrue(small.getNodeId2NodeCacheSize() > 150_000, "" + small.getNodeId2NodeCacheSize());
    StoreParams large = NodeCaches.of(64L << 30);
    assertEquals(1_000_000, large.getNodeId2NodeCacheSize());
    assertEquals(200_000, large.getNode2NodeIdCacheSize());
    assertEquals(10_000, NodeCaches.of(1).getNodeId2NodeCacheSize());
  }

  @Test
  void theSizesOfThisProcessAreNotWrittenIntoARelease() {
    Release release = Releases.marked(store, 1, 10);
    release.open().close();
    assertTrue(Files.notExists(release.tdb2().resolve("tdb.cfg")));
  }
}
