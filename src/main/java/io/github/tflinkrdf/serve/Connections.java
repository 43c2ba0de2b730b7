package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.traffic.ClientAddress;
import io.github.tflinkrdf.traffic.Shares;
import io.github.tflinkrdf.traffic.TrafficLimits;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The connections that are open. A new one always finds room: a client that has its share loses the
 * new one, and if the server is full, the connection goes that has waited longest for a request.
 * Those that send or read too slowly are closed.
 */
final class Connections implements Connection.Listener {
  private static final Duration ROUND = Duration.ofSeconds(1);

  private final TrafficLimits limits;
  private final Pace pace;
  private final Shares shares;
  private final ConcurrentMap<Connection, OpenConnection> open = new ConcurrentHashMap<>();

  Connections(TrafficLimits limits, Pace pace) {
    this.limits = limits;
    this.pace = pace;
    this.shares = new Shares(limits.clientConnections());
  }

  /** Looks for slow ones, from now on until the scheduler stops. */
  void watch(Scheduler scheduler) {
    long now = System.nanoTime();
    open.values().stream().filter(one -> one.isTooSlow(now, pace)).forEach(OpenConnection::close);
    if (scheduler.isRunning()) {
      scheduler.schedule(() -> watch(scheduler), ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void onOpened(Connection connection) {
    Optional<String> client = client(connection);
    if (client.isPresent() && !shares.take(client.get())) {
      connection.getEndPoint().close();
      return;
    }
    open.put(connection, new OpenConnection(connection, client, System.nanoTime()));
    if (open.size() > limits.connections()) {
      open.values().stream()
          .filter(OpenConnection::isWaiting)
          .min(Comparator.comparingLong(OpenConnection::since))
          .ifPresent(OpenConnection::close);
    }
  }

  @Override
  public void onClosed(Connection connection) {
    Optional.ofNullable(open.remove(connection))
        .flatMap(OpenConnection::client)
        .ifPresent(shares::giveBack);
  }

  /** A request has come in, of which the body may be missing. */
  void begin(Request request) {
    OpenConnection connection = open.get(request.getConnectionMetaData().getConnection());
    if (connection != null) {
      connection.receiving();
      Request.addCompletionListener(request, failure -> connection.waiting());
    }
  }

  /** All of it has come. */
  void received(Request request) {
    OpenConnection connection = open.get(request.getConnectionMetaData().getConnection());
    if (connection != null) {
      connection.answering();
    }
  }

  /** Whose share it is; a trusted proxy has none. */
  private Optional<String> client(Connection connection) {
    return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress at
        ? Optional.of(new ClientAddress(at.getAddress()))
            .filter(address -> !limits.proxies().contains(address))
            .map(ClientAddress::share)
        : Optional.empty();
  }
}
