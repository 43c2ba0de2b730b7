package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.traffic.TrafficLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;

/** How Jetty listens and stops. */
final class Listening {
  private static final Duration GRACE = Duration.ofSeconds(5);
  static final int REQUEST_HEADER = 64 << 10;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final int ACCEPT_QUEUE = 1024;

  /** Those that write to slow readers, wait for a turn or run a query. */
  static final int MOST_THREADS = 256;

  private static final int OUTPUT_BUFFER = 64 << 10;

  /** Names with / or % in them are percent-encoded in an IRI, and so in its address. */
  private static final UriCompliance PERCENT_IN_NAMES =
      UriCompliance.DEFAULT.with(
          "percent in names",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  private Listening() {}

  static void configure(Server jetty, ServerOptions options) {
    TrafficLimits traffic = options.traffic();
    Connections connections = new Connections(traffic, options.pace());
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setRequestHeaderSize(REQUEST_HEADER);
      http.setOutputBufferSize(OUTPUT_BUFFER);
      http.setUriCompliance(PERCENT_IN_NAMES);
      ((ServerConnector) connector).setIdleTimeout(IDLE.toMillis());
      ((ServerConnector) connector).setAcceptQueueSize(ACCEPT_QUEUE);
      connector.addBean(connections);
    }
    jetty.getDescendant(ServletHandler.class).setDecodeAmbiguousURIs(true);
    ServletContextHandler servlets = jetty.getDescendant(ServletContextHandler.class);
    servlets.setMaxFormContentSize(QueryText.MAX_BODY);
    servlets.setMaxFormKeys(Bodies.MOST_PARAMETERS);
    Reception reception = new Reception(traffic.proxies(), connections);
    jetty.setErrorHandler(reception::answerError);
    jetty.insertHandler(
        Bodies.within(QueryText.MAX_BODY, Runtime.getRuntime().maxMemory(), connections));
    jetty.insertHandler(new GracefulHandler());
    jetty.insertHandler(reception);
    jetty.setRequestLog(new AccessLog(options.accessLog()));
    jetty.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStarted(LifeCycle started) {
            connections.watch(jetty.getScheduler());
          }
        });
    jetty.setStopTimeout(options.limits().time().plus(GRACE).toMillis());
  }

  /**
   * True for an address that means every interface.
   *
   * @throws UserError if the host is not known
   */
  static boolean isAnyAddress(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      throw new UserError("--host " + host + " is not a known name or address");
    }
  }

  /** Why a server could not start. */
  static UserError failed(ServerOptions options, FusekiException e) {
    Throwable cause = e.getCause() instanceof IOException io ? io : e;
    return new UserError(
        "cannot listen on "
            + options.host()
            + " port "
            + options.port()
            + ": "
            + cause.getMessage()
            + "; another port: --port N",
        3);
  }
}
