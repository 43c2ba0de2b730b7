package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes a body up to a number of bytes; its value is true if there was more. */
final class BoundedBody implements BodySubscriber<Boolean> {
  private final CompletableFuture<Boolean> cut = new CompletableFuture<>();
  private final OutputStream out;
  private long room;
  private Subscription subscription;

  BoundedBody(OutputStream out, long limit) {
    this.out = out;
    this.room = limit;
  }

  @Override
  public CompletionStage<Boolean> getBody() {
    return cut;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] bytes = new byte[(int) Math.min(room, buffer.remaining())];
      boolean more = buffer.remaining() > room;
      buffer.get(bytes);
      room -= bytes.length;
      write(bytes);
      if (more) {
        subscription.cancel();
        cut.complete(true);
        return;
      }
    }
  }

  private void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      subscription.cancel();
      cut.completeExceptionally(e);
    }
  }

  @Override
  public void onError(Throwable cause) {
    cut.completeExceptionally(cause);
  }

  @Override
  public void onComplete() {
    cut.complete(false);
  }
}
