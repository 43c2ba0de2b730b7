package io.github.tflinkrdf.metrics;

import io.github.tflinkrdf.UserError;
import java.net.InetAddress;
import java.net.URI;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves {@code /metrics} to programs of this machine, beside the public port. */
public final class MetricsPort implements AutoCloseable {
  private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";
  private static final int THREADS = 6;

  private final Server jetty;
  private final ServerConnector connector;

  private MetricsPort(Server jetty, ServerConnector connector) {
    this.jetty = jetty;
    this.connector = connector;
  }

  /**
   * Listens on a loopback address.
   *
   * @param port 0 for any that is free
   * @throws UserError if the port is not free
   */
  public static MetricsPort open(int port, Meters meters) {
    Server jetty = new Server(new QueuedThreadPool(THREADS, 1));
    ServerConnector connector = new ServerConnector(jetty, 1, 1);
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.setPort(port);
    jetty.addConnector(connector);
    jetty.setHandler(new Scraped(meters));
    try {
      jetty.start();
      return new MetricsPort(jetty, connector);
    } catch (Exception e) {
      stop(jetty);
      throw new UserError("--metrics-port " + port + ": " + UserError.why(e), 3);
    }
  }

  /** Where they are. */
  public URI address() {
    return URI.create(
        "http://" + connector.getHost() + ":" + connector.getLocalPort() + "/metrics");
  }

  @Override
  public void close() {
    stop(jetty);
  }

  private static void stop(Server jetty) {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Scraped extends Handler.Abstract {
    private final Meters meters;

    Scraped(Meters meters) {
      this.meters = meters;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      boolean here = Request.getPathInContext(request).equals("/metrics");
      response.setStatus(here ? 200 : 404);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, FORMAT);
      Content.Sink.write(
          response, true, here ? meters.text() : "metrics are at /metrics\n", callback);
      return true;
    }
  }
}
