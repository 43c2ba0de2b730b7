package io.github.tflinkrdf.serve;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.io.Connection;

/** A connection and what goes on in it. */
final class OpenConnection {
  private enum Stage {
    WAITING,
    RECEIVING,
    ANSWERING
  }

  private final Connection connection;
  private final Optional<String> client;
  private Stage stage = Stage.WAITING;
  private long since;
  private long first;
  private long sent;

  /**
   * @param client whose share it counts to
   */
  OpenConnection(Connection connection, Optional<String> client, long now) {
    this.connection = connection;
    this.client = client;
    this.since = now;
  }

  Optional<String> client() {
    return client;
  }

  /** When it came to its stage. */
  synchronized long since() {
    return since;
  }

  synchronized boolean isWaiting() {
    return stage == Stage.WAITING;
  }

  void waiting() {
    come(Stage.WAITING);
  }

  void receiving() {
    come(Stage.RECEIVING);
  }

  void answering() {
    come(Stage.ANSWERING);
  }

  private synchronized void come(Stage next) {
    stage = next;
    since = System.nanoTime();
    first = connection.getBytesOut();
    sent = first;
  }

  synchronized boolean isTooSlow(long now, Pace pace) {
    Duration age = Duration.ofNanos(now - since);
    return switch (stage) {
      case WAITING -> age.compareTo(pace.head()) > 0;
      case RECEIVING -> age.compareTo(pace.body()) > 0;
      case ANSWERING -> age.compareTo(pace.window()) > 0 && isStuck(now, pace);
    };
  }

  /** A response that has begun must go on; one that is still worked on may take its time. */
  private boolean isStuck(long now, Pace pace) {
    boolean begun = sent > first;
    long more = connection.getBytesOut() - sent;
    sent += more;
    since = now;
    return begun && more < pace.least();
  }

  void close() {
    connection.getEndPoint().close();
  }
}
