package io.github.tflinkrdf.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A whole response, small enough to be held in memory. */
record Reply(int status, String mediaType, byte[] body) {
  /** One plain sentence. */
  static Reply text(int status, String message) {
    return of(status, "text/plain;charset=utf-8", message + "\n");
  }

  static Reply of(int status, String mediaType, String body) {
    return new Reply(status, mediaType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it; Jetty leaves the body out for {@code HEAD}. */
  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(mediaType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
