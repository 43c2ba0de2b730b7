package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.federate.PeerFailed;
import io.github.tflinkrdf.federate.ServiceFailure;
import io.github.tflinkrdf.federate.ServiceRefused;
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

  /** A part of the query that another endpoint was to answer. */
  static Refusal of(ServiceFailure e) {
    if (e instanceof ServiceRefused) {
      return new Refusal(403, e.getMessage());
    } else if (e instanceof PeerFailed failed) {
      boolean late = failed.kind() == PeerFailed.Kind.TOO_SLOW;
      return new Refusal(late ? 504 : 502, e.getMessage());
    }
    return new Refusal(422, e.getMessage());
  }

  Reply reply() {
    return Reply.text(status, getMessage());
  }
}
