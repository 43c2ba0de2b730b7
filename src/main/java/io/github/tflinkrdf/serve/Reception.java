package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.traffic.ClientAddress;
import io.github.tflinkrdf.traffic.Shares;
import io.github.tflinkrdf.traffic.TrustedProxies;
import io.github.tflinkrdf.web.Headers;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.RequestId;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The first that sees a request: gives it an id, finds out whose it is, and refuses it if that
 * client has too many others under way.
 */
final class Reception extends Handler.Wrapper {
  /** The attribute of a request that has its {@link ClientAddress}. */
  static final String CLIENT = ClientAddress.class.getName();

  private final TrustedProxies proxies;
  private final Connections connections;
  private final Shares requests = Shares.ofRequests();

  Reception(TrustedProxies proxies, Connections connections) {
    this.proxies = proxies;
    this.connections = connections;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    identify(request, response);
    String client = client(request).share();
    if (!requests.take(client)) {
      refuse(tooMany(), request, response, callback);
      return true;
    }
    Request.addCompletionListener(request, failure -> requests.giveBack(client));
    connections.begin(request);
    return super.handle(request, response, callback);
  }

  private Problem tooMany() {
    return Problem.of(
            ProblemType.TOO_MANY_REQUESTS,
            "this client has too many requests under way; wait for their answers")
        .withLimit("client-requests", requests.most(), "requests")
        .retryAfter(Duration.ofSeconds(1));
  }

  /** Sends a problem before the request has come to {@link Front}. */
  static void refuse(Problem problem, Request request, Response response, Callback callback) {
    String id = request.getAttribute(RequestId.ATTRIBUTE) instanceof String given ? given : "";
    response.setStatus(problem.status());
    Headers.COMMON.forEach(response.getHeaders()::put);
    problem.headers().forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    byte[] body = problem.json(id);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  /** In place of Jetty's page about an error. */
  boolean answerError(Request request, Response response, Callback callback) {
    identify(request, response);
    int status = response.getStatus();
    // Jetty reads nothing more after what it could not read, and else would not say so
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
    refuse(Problem.of(status, detail(status)), request, response, callback);
    return true;
  }

  private static String detail(int status) {
    return switch (status) {
      case 414 -> "the address is longer than the headers may be; send the query with POST";
      case 431 -> "the headers are longer than " + Listening.REQUEST_HEADER + " bytes";
      case 503 -> "the server is stopping; ask again when it is back";
      default -> HttpStatus.getMessage(status);
    };
  }

  private void identify(Request request, Response response) {
    if (request.getAttribute(RequestId.ATTRIBUTE) == null) {
      ClientAddress peer = peer(request);
      request.setAttribute(
          CLIENT,
          proxies.client(
              peer,
              request.getHeaders().getValuesList(HttpHeader.FORWARDED),
              request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_FOR)));
      String given = request.getHeaders().get(RequestId.HEADER);
      boolean usable = given != null && RequestId.isPlain(given) && proxies.contains(peer);
      request.setAttribute(RequestId.ATTRIBUTE, usable ? given : RequestId.next());
    }
    String id = request.getAttribute(RequestId.ATTRIBUTE).toString();
    response.getHeaders().put(RequestId.HEADER, id);
  }

  static ClientAddress client(Request request) {
    return (ClientAddress) request.getAttribute(CLIENT);
  }

  private static ClientAddress peer(Request request) {
    return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress at
            && at.getAddress() != null
        ? new ClientAddress(at.getAddress())
        : new ClientAddress(InetAddress.getLoopbackAddress());
  }
}
