package io.github.tflinkrdf.fetch;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/** The body of an answer, appended to a part as it comes. Its result is true: there was a body. */
final class PartWriter implements BodySubscriber<Boolean> {
  private final Part part;
  private final Answer answer;
  private final AtomicLong received;
  private final CompletableFuture<Boolean> result = new CompletableFuture<>();
  private Flow.Subscription subscription;

  /**
   * @param received counts the bytes
   */
  PartWriter(Part part, Answer answer, AtomicLong received) {
    this.part = part;
    this.answer = answer;
    this.received = received;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    try {
      if (answer.from() == 0) {
        part.restart(answer.origin());
      }
      subscription.request(1);
    } catch (IOException e) {
      onDisk(e);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    try {
      long bytes = buffers.stream().mapToLong(ByteBuffer::remaining).sum();
      part.append(buffers);
      received.addAndGet(bytes);
      subscription.request(1);
    } catch (IOException e) {
      onDisk(e);
    }
  }

  /** A full disk is no matter of the network and is not tried again. */
  private void onDisk(IOException e) {
    subscription.cancel();
    result.completeExceptionally(
        new UserError("what is fetched cannot be written: " + UserError.why(e), 3));
  }

  @Override
  public void onError(Throwable e) {
    result.completeExceptionally(e);
  }

  @Override
  public void onComplete() {
    result.complete(true);
  }

  @Override
  public CompletionStage<Boolean> getBody() {
    return result;
  }
}
