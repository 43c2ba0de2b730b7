package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response.
 *
 * @param headers besides those of its content
 */
public record Reply(int status, String mediaType, Map<String, String> headers, Content content) {
  private static final int ERRORS = 400;

  /** One plain sentence. */
  public static Reply text(int status, String message) {
    return of(status, "text/plain;charset=utf-8", message + "\n");
  }

  public static Reply of(int status, String mediaType, String body) {
    return of(status, mediaType, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply of(int status, String mediaType, byte[] body) {
    return new Reply(status, mediaType, Map.of(), new Content.Held(body));
  }

  /** The same for what does not change while the server runs. */
  public static Reply kept(String mediaType, byte[] body) {
    return new Reply(200, mediaType, Map.of(), new KeptContent(body));
  }

  /** A file as it is, or the ranges of it that the request names. */
  public static Reply file(String mediaType, FileContent file) {
    return new Reply(200, mediaType, Map.of(), file);
  }

  /** Sends its reader to another address. */
  public static Reply see(int status, String address) {
    return text(status, "see " + address).with("Location", address);
  }

  /** The same with another header; one that is there is replaced. */
  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, mediaType, more, content);
  }

  /**
   * Sends it, packed if its reader takes that, or says that its reader has it already, by its
   * {@code ETag}; Jetty leaves the body out for {@code HEAD}. Errors are not to be kept by anybody.
   */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (status >= ERRORS) {
      response.setHeader("Cache-Control", "no-store");
    }
    headers.forEach(response::setHeader);
    if (content.isPackable()) {
      Headers.vary(response, "Accept-Encoding");
    }
    boolean tagged = status == 200 && !content.tag().isEmpty();
    if (tagged && Conditions.answerKnown(request, response, content.tag())) {
      return;
    }
    boolean packs = Coding.taken(request).get(0) == Coding.GZIP;
    Content sent = packs ? content.gzip() : content;
    if (tagged) {
      response.setHeader("ETag", sent.tag());
    }
    response.setStatus(status);
    response.setContentType(mediaType);
    sent.send(request, response);
  }
}
