package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.guard.Stopped;
import io.github.tflinkrdf.web.Reply;
import org.eclipse.jetty.http.HttpException;

/** A request that cannot be answered, for a reason that its sender should know. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The parameters are not written as a form is. */
  static Refusal unreadable(HttpException.RuntimeException e) {
    return new Refusal(e.getCode(), "the parameters cannot be read: " + e.getReason());
  }

  /** A query that was stopped: by what it asks, or by what the server could give it just now. */
  static Refusal of(Stopped stopped) {
    return new Refusal(
        stopped.reason().isPassing() ? 503 : 400, stopped.getMessage() + "; " + stopped.cure());
  }

  Reply reply() {
    return Reply.text(status, getMessage());
  }
}
