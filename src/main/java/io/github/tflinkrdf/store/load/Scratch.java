package io.github.tflinkrdf.store.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Room outside the heap, and in the caller's folder when that is used up. Files are made on demand
 * and are gone after close; no room may be used after it.
 */
final class Scratch implements AutoCloseable {
  private final Path folder;
  private final Set<Path> files = new LinkedHashSet<>();
  private long outside;
  private FileChannel mapped;
  private long mappedBytes;
  private volatile boolean givenUp;

  Scratch(Path folder, long outside) {
    this.folder = folder;
    this.outside = outside;
  }

  /** Asks those who still sort or pack to end. */
  void giveUp() {
    givenUp = true;
  }

  void stopIfGivenUp() {
    if (givenUp) {
      throw new CancellationException("the load was given up");
    }
  }

  /** Zeroes. */
  synchronized LongBuffer room(int longs) {
    long bytes = (long) longs * Long.BYTES;
    ByteBuffer room;
    if (bytes <= outside) {
      outside -= bytes;
      room = ByteBuffer.allocateDirect((int) bytes);
    } else {
      room = map(bytes);
    }
    return room.order(ByteOrder.nativeOrder()).asLongBuffer();
  }

  private ByteBuffer map(long bytes) {
    try {
      if (mapped == null) {
        mapped = FileChannel.open(file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
      }
      ByteBuffer room = mapped.map(MapMode.READ_WRITE, mappedBytes, bytes);
      mappedBytes += bytes;
      return room;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot map a temporary file in " + folder, e);
    }
  }

  /** A new empty file. */
  synchronized Path file() {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, "load-", ".tmp");
      files.add(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a temporary file in " + folder, e);
    }
  }

  synchronized void delete(Path file) {
    try {
      Files.deleteIfExists(file);
      files.remove(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the temporary file " + file, e);
    }
  }

  /** Deletes all files; one that cannot be deleted does not keep the others. */
  @Override
  public synchronized void close() {
    UncheckedIOException failure = null;
    try {
      giveBack();
    } catch (UncheckedIOException e) {
      failure = e;
    }
    for (Path file : Set.copyOf(files)) {
      try {
        delete(file);
      } catch (UncheckedIOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** A deleted file keeps its blocks while it is mapped, and Java unmaps when it likes. */
  private void giveBack() {
    if (mapped != null) {
      try (FileChannel file = mapped) {
        mapped = null;
        file.truncate(0);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot empty a temporary file in " + folder, e);
      }
    }
  }
}
