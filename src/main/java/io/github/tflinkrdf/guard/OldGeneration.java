package io.github.tflinkrdf.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;

/**
 * Where the heap keeps what outlives some collections. What is in it between two collections is
 * partly garbage, so it is collected before it is called full.
 */
final class OldGeneration {
  /** Share of it in use that is too much, if a collection leaves it; the rest is for that time. */
  private static final double FULL = 0.60;

  /** What must have come since the last look, as a share of it, for another. */
  private static final double GROWTH = 0.08;

  /** Times as long as a collection takes, in which queries may run before the next. */
  private static final int REST = 4;

  private final MemoryPoolMXBean pool;
  private long lastLive;
  private long restsUntil = System.nanoTime();

  private OldGeneration(MemoryPoolMXBean pool) {
    this.pool = pool;
  }

  /** The largest pool of the heap: that of old objects with every collector of the JDK. */
  static OldGeneration ofThisProcess() {
    return new OldGeneration(
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .filter(OldGeneration::isOld)
            .findFirst()
            .orElseGet(
                () ->
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()))
                        .orElseThrow()));
  }

  /** In words, for the asker. */
  String limit() {
    return Runtime.getRuntime().maxMemory() / (1 << 20) + " MB for all queries";
  }

  /** True if most of it is in use; takes the time of a collection when that is likely. */
  boolean isFull() {
    MemoryUsage usage = pool.getUsage();
    double size = usage.getMax() > 0 ? usage.getMax() : Runtime.getRuntime().maxMemory();
    if (usage.getUsed() < FULL * size) {
      lastLive = Math.min(lastLive, usage.getUsed());
      return false;
    } else if (usage.getUsed() - lastLive < GROWTH * size || System.nanoTime() < restsUntil) {
      return false;
    }
    long began = System.nanoTime();
    System.gc();
    long ended = System.nanoTime();
    restsUntil = ended + REST * (ended - began);
    lastLive = pool.getUsage().getUsed();
    return lastLive > FULL * size;
  }

  /** Makes the next look one without memory of the last: much may have become garbage since. */
  void forget() {
    lastLive = 0;
  }

  private static boolean isOld(MemoryPoolMXBean pool) {
    return pool.getName().contains("Old") || pool.getName().contains("Tenured");
  }
}
