package io.github.tflinkrdf.serve;

/** A request that cannot be answered, for a reason that its sender should know. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  Reply reply() {
    return Reply.text(status, getMessage());
  }
}
