package io.github.tflinkrdf.traffic;

import java.time.Duration;

/** There is no turn for a query. */
public final class Overload extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean ownFault;
  private final Duration wait;

  Overload(boolean ownFault, Duration wait) {
    super(ownFault ? "the client has its share" : "the server is full");
    this.ownFault = ownFault;
    this.wait = wait;
  }

  /** True if the client's own queries are in the way. */
  public boolean isOwnFault() {
    return ownFault;
  }

  /** After which another try may succeed. */
  public Duration worthWaiting() {
    return wait;
  }
}
