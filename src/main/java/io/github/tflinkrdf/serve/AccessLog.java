package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Sha256;
import io.github.tflinkrdf.log.Log;
import io.github.tflinkrdf.web.RequestId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * A line for each request at its end. Of a query it has the start of its SHA-256 and its length;
 * the text itself only goes to the log of the program, if it was slow or stopped.
 */
final class AccessLog implements RequestLog {
  /** The attribute of a request that has the text of its query. */
  static final String QUERY = AccessLog.class.getName();

  private static final Logger PROGRAM = LoggerFactory.getLogger(AccessLog.class);
  private static final int HASH_BYTES = 8;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_TEXT = 2000;
  private static final long SLOW_MS = 5000;

  private final Optional<Log> target;

  /**
   * @param target empty if only slow queries are told
   */
  AccessLog(Optional<Log> target) {
    this.target = target;
  }

  @Override
  public void log(Request request, Response response) {
    Optional<String> query = Optional.ofNullable((String) request.getAttribute(QUERY));
    long ran = request.getAttribute(Turns.RAN) instanceof Long ms ? ms : 0;
    int status = response.getStatus();
    target.ifPresent(log -> log.write(fields(request, response, query)));
    if (query.isPresent() && (ran > SLOW_MS || status >= 500)) {
      MDC.put("request", said(request.getAttribute(RequestId.ATTRIBUTE)));
      try {
        PROGRAM.warn(
            "{} got {} after {} ms of this query: {}",
            request.getAttribute(Reception.CLIENT),
            status,
            ran,
            bounded(query.get(), LONGEST_TEXT));
      } finally {
        MDC.remove("request");
      }
    }
  }

  private static Map<String, Object> fields(
      Request request, Response response, Optional<String> query) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("request", said(request.getAttribute(RequestId.ATTRIBUTE)));
    fields.put("client", said(request.getAttribute(Reception.CLIENT)));
    fields.put("method", bounded(said(request.getMethod()), LONGEST_NAME));
    fields.put("path", bounded(path(request), LONGEST_NAME));
    fields.put("status", response.getStatus());
    fields.put("bytes", Response.getContentBytesWritten(response));
    fields.put("ms", NanoTime.millisSince(request.getBeginNanoTime()));
    fields.put("type", said(response.getHeaders().get(HttpHeader.CONTENT_TYPE)));
    query.ifPresent(
        text -> {
          fields.put("query", hash(text));
          fields.put("length", text.length());
          fields.put("ran", request.getAttribute(Turns.RAN) instanceof Long ms ? ms : 0L);
        });
    fields.put(
        "agent", bounded(said(request.getHeaders().get(HttpHeader.USER_AGENT)), LONGEST_NAME));
    return fields;
  }

  private static String path(Request request) {
    return request.getHttpURI() == null ? "-" : said(request.getHttpURI().getPath());
  }

  private static String said(Object value) {
    return value == null ? "-" : value.toString();
  }

  private static String hash(String text) {
    byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
  }

  private static String bounded(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "...";
  }
}
