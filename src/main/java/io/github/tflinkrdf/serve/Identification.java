package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.Headers;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.RequestId;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives each request an id, also those that Jetty refuses before they come to {@link Front}. */
final class Identification extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    identify(request, response);
    return super.handle(request, response, callback);
  }

  /** In place of Jetty's page about an error. */
  static boolean answerError(Request request, Response response, Callback callback) {
    String id = identify(request, response);
    Headers.COMMON.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    int status = response.getStatus();
    byte[] body = Problem.of(status, HttpStatus.getMessage(status)).json(id);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  private static String identify(Request request, Response response) {
    String id =
        request.getAttribute(RequestId.ATTRIBUTE) instanceof String given
            ? given
            : RequestId.next();
    request.setAttribute(RequestId.ATTRIBUTE, id);
    response.getHeaders().put(RequestId.HEADER, id);
    return id;
  }
}
