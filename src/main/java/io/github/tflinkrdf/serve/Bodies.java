package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.RequestId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/**
 * Takes in the whole body of a request before a thread is spent on it, so that those who send
 * slowly hold none; refuses what is too large, whether its length was said before or not.
 */
final class Bodies extends Handler.Wrapper {
  /** Reading them takes Jetty the square of the time that their number is. */
  static final int MOST_PARAMETERS = 200;

  private final long longest;
  private final long room;
  private final Connections connections;
  private final AtomicLong held = new AtomicLong();

  /**
   * @param longest body in bytes
   * @param room bytes of all bodies that are held at once
   */
  Bodies(long longest, long room, Connections connections) {
    this.longest = longest;
    this.room = room;
    this.connections = connections;
  }

  /** An eighth of the memory, but room for one at least. */
  static Bodies within(long longest, long memory, Connections connections) {
    return new Bodies(longest, Math.max(longest, memory / 8), connections);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String query = request.getHttpURI().getQuery();
    if (query != null && query.chars().filter(c -> c == '&').count() >= MOST_PARAMETERS) {
      Reception.refuse(tooMany(), request, response, callback);
      return true;
    }
    if (!hasBody(request)) {
      return handOn(request, response, callback);
    }
    if (request.getLength() > longest) {
      Reception.refuse(tooLong(), request, closing(response), lingering(request, callback));
      return true;
    }
    new Body(this, request, response, callback).run();
    return true;
  }

  /** Of whatever method: reading it in a servlet would hold a thread. */
  private static boolean hasBody(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  private boolean handOn(Request request, Response response, Callback callback) throws Exception {
    connections.received(request);
    MDC.put("request", request.getAttribute(RequestId.ATTRIBUTE) + "");
    try {
      return super.handle(request, response, callback);
    } finally {
      MDC.remove("request");
    }
  }

  /** Hands on a request whose body is there. */
  void received(Body body, Request request, Response response, Callback callback) {
    Callback freeing = Callback.from(callback, () -> held.addAndGet(-body.size()));
    try {
      if (!handOn(request, response, freeing)) {
        Response.writeError(request, response, freeing, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, freeing, e);
    }
  }

  /** True if there is room for more bytes of a body; they are counted then. */
  boolean take(int bytes) {
    if (held.addAndGet(bytes) > room) {
      held.addAndGet(-bytes);
      return false;
    }
    return true;
  }

  void refuse(Body body, Problem problem, Request request, Response response, Callback callback) {
    held.addAndGet(-body.size());
    Reception.refuse(problem, request, closing(response), lingering(request, callback));
  }

  /** The client is gone: nobody is told, but the access log. */
  void broken(Body body, Response response, Callback callback) {
    held.addAndGet(-body.size());
    response.setStatus(HttpStatus.REQUEST_TIMEOUT_408);
    callback.succeeded();
  }

  long longest() {
    return longest;
  }

  Problem tooLong() {
    return Problem.of(
            ProblemType.TOO_LARGE,
            "the body is longer than " + longest + " bytes; ask in several requests")
        .withLimit("request-body", longest, "bytes");
  }

  static Problem tooMany() {
    return Problem.of(
            ProblemType.MALFORMED_REQUEST,
            "the request has more than " + MOST_PARAMETERS + " parameters; name fewer graphs")
        .withLimit("parameters", MOST_PARAMETERS, "parameters");
  }

  static Problem full() {
    return Problem.of(
            ProblemType.BUSY, "too many long requests are under way; ask again, or ask for less")
        .retryAfter(Duration.ofSeconds(5));
  }

  private static Response closing(Response response) {
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
    return response;
  }

  /** Reads on for a while after the answer: a client that still sends would not see it else. */
  private static Callback lingering(Request request, Callback callback) {
    return Callback.from(() -> new Drain(request, callback).run(), callback::failed);
  }
}
