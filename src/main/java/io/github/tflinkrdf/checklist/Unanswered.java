package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

/** There was no answer, or none that can be read; the message says why, for people. */
final class Unanswered extends IOException {
  private static final long serialVersionUID = 1L;

  /** How it failed. */
  enum Kind {
    UNREACHABLE,
    TOO_SLOW,
    BROKEN_OFF,
    REFUSED,
    UNREADABLE,
    OUT_OF_TIME
  }

  private final Kind kind;

  Unanswered(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static Unanswered because(Throwable cause, URI address, Duration waited) {
    if (cause instanceof HttpTimeoutException) {
      return tooSlow(address, waited);
    }
    if (cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof UnresolvedAddressException) {
      return new Unanswered(Kind.UNREACHABLE, "no connection to " + address.getAuthority());
    }
    String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new Unanswered(Kind.BROKEN_OFF, address + ": the answer broke off: " + why);
  }

  static Unanswered tooSlow(URI address, Duration waited) {
    String bare = address.toString().replaceFirst("\\?.*", "?…");
    return new Unanswered(
        Kind.TOO_SLOW, "no whole answer from " + bare + " within " + waited.toSeconds() + " s");
  }

  Kind kind() {
    return kind;
  }
}
