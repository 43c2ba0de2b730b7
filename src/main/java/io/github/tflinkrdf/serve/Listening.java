package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;

/** How Jetty listens and stops. */
final class Listening {
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final int REQUEST_HEADER = 64 << 10;
  private static final int OUTPUT_BUFFER = 64 << 10;

  /** Names with / or % in them are percent-encoded in an IRI, and so in its address. */
  private static final UriCompliance PERCENT_IN_NAMES =
      UriCompliance.DEFAULT.with(
          "percent in names",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  private Listening() {}

  static void configure(Server jetty, ServerOptions options) {
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setRequestHeaderSize(REQUEST_HEADER);
      http.setOutputBufferSize(OUTPUT_BUFFER);
      http.setUriCompliance(PERCENT_IN_NAMES);
    }
    jetty.getDescendant(ServletHandler.class).setDecodeAmbiguousURIs(true);
    jetty.setErrorHandler(Listening::answerError);
    jetty.insertHandler(new GracefulHandler());
    jetty.setStopTimeout(options.queryTimeout().plus(GRACE).toMillis());
  }

  /** For requests that Jetty refuses before they come to {@link Front}. */
  private static boolean answerError(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    String reason = HttpStatus.getMessage(response.getStatus()) + "\n";
    Content.Sink.write(response, true, reason, callback);
    return true;
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
