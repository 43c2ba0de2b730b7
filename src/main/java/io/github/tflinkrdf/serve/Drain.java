package io.github.tflinkrdf.serve;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** Throws away what still comes of a refused request, but not for ever. */
final class Drain implements Runnable {
  private static final long MOST = 128L << 20;

  private final Request request;
  private final Callback callback;
  private long size;

  Drain(Request request, Callback callback) {
    this.request = request;
    this.callback = callback;
  }

  @Override
  public void run() {
    while (size < MOST) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      size += chunk.remaining();
      boolean over = chunk.isLast() || Content.Chunk.isFailure(chunk);
      chunk.release();
      if (over) {
        break;
      }
    }
    callback.succeeded();
  }
}
