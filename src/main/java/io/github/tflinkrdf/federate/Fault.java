package io.github.tflinkrdf.federate;

import io.github.tflinkrdf.federate.PeerClient.Peer;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Why a request had no answer.
 *
 * @param again whether the same request may fare better: it was not refused, and took no time
 */
record Fault(ServiceFailure failure, boolean again) {

  /** What an exception of the connection says. */
  static Fault of(Peer peer, Throwable thrown, Duration timeout) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PublicNetwork.Inside) {
        return new Fault(ServiceRefused.inside(peer.name()), false);
      } else if (cause instanceof UnknownHostException) {
        return unreachable(peer, "no address is known of its host", false);
      } else if (cause instanceof SocketTimeoutException) {
        return unreachable(
            peer, "no connection in " + Connections.CONNECT.toSeconds() + " s", false);
      } else if (cause instanceof TimeoutException) {
        return new Fault(PeerFailed.tooSlow(peer.name(), timeout.toMillis() / 1000.0), false);
      } else if (cause instanceof ConnectException) {
        return unreachable(peer, "connection refused", true);
      } else if (cause instanceof SSLException) {
        return unreachable(peer, "no secure connection", false);
      } else if (cause instanceof EOFException
          || cause instanceof ClosedChannelException
          || cause instanceof SocketException) {
        return unreachable(peer, "it closed the connection without an answer", true);
      }
    }
    return unreachable(peer, "the connection failed", false);
  }

  private static Fault unreachable(Peer peer, String why, boolean again) {
    return new Fault(PeerFailed.unreachable(peer.name(), why), again);
  }
}
