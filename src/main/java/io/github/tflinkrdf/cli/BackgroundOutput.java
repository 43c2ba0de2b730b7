package io.github.tflinkrdf.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Hands what is written to a thread of its own, which compresses and stores it while the next is
 * made. A few buffers are under way at most. What fails there is thrown at the next write or at
 * {@link #close}.
 */
final class BackgroundOutput extends OutputStream {
  private static final int BUFFERS = 8;
  private static final byte[] END = {};

  private final OutputStream target;
  private final BlockingQueue<byte[]> full = new ArrayBlockingQueue<>(BUFFERS);
  private final Thread thread = new Thread(this::drain, "tflink-output");
  private volatile Throwable failure;
  private boolean closed;

  BackgroundOutput(OutputStream target) {
    this.target = target;
    thread.setDaemon(true);
    thread.start();
  }

  private void drain() {
    try (target) {
      for (byte[] next = full.take(); next != END; next = full.take()) {
        target.write(next);
      }
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      failure = e;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length > 0) {
      hand(Arrays.copyOfRange(bytes, offset, offset + length));
    }
  }

  private void hand(byte[] buffer) throws IOException {
    try {
      while (!full.offer(buffer, 1, TimeUnit.SECONDS)) {
        failIfItFailed();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while writing");
    }
    failIfItFailed();
  }

  private void failIfItFailed() throws IOException {
    if (failure != null) {
      throw new IOException(failure.getMessage(), failure);
    }
  }

  /** Waits until all is stored. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (failure == null) {
        hand(END);
      }
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while writing");
    } finally {
      // ends it if it still waits for more, and does nothing to one that has ended
      thread.interrupt();
    }
    failIfItFailed();
  }
}
