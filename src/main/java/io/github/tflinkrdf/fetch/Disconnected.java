package io.github.tflinkrdf.fetch;

import java.io.IOException;
import java.net.ConnectException;

/** A matter of the network, not of the disk: it may go better another time. */
final class Disconnected extends IOException {
  private static final long serialVersionUID = 1L;

  Disconnected(String message) {
    super(message);
  }

  static Disconnected because(Throwable cause) {
    if (cause instanceof ConnectException) {
      return new Disconnected("no connection to the server");
    }
    String kind = cause.getClass().getSimpleName().replace("Exception", "");
    return new Disconnected(cause.getMessage() == null ? kind : cause.getMessage());
  }
}
