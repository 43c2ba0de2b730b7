package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpException;

/** The text of a query, as the three ways of the protocol send it. */
final class QueryText {
  /** Longest body in bytes; federating engines send some 4.4 MB. */
  static final int MAX_BODY = 10 << 20;

  private QueryText() {}

  /**
   * Takes it from GET, POST of a form, or POST of the query itself.
   *
   * @throws Refusal if there is none, or more than one
   */
  static String of(HttpServletRequest http) throws IOException {
    String type = mediaType(http);
    String coding = http.getHeader("Content-Encoding");
    // a packed body of a few kB can be gigabytes
    if (coding != null && !coding.isBlank() && !coding.equalsIgnoreCase("identity")) {
      throw new Refusal(
          ProblemType.MEDIA_TYPE, "a query is sent as it is, without Content-Encoding");
    }
    if (http.getMethod().equals("POST") && type.equals("application/sparql-query")) {
      return body(http);
    }
    if (http.getMethod().equals("POST")
        && !type.isEmpty()
        && !type.equals("application/x-www-form-urlencoded")) {
      throw new Refusal(
          ProblemType.MEDIA_TYPE, "a query is sent as a form or as application/sparql-query");
    }
    String[] queries = http.getParameterValues("query");
    if (queries == null || queries.length != 1) {
      throw new Refusal(ProblemType.MALFORMED_REQUEST, "exactly one parameter 'query' is needed");
    }
    return queries[0];
  }

  private static String mediaType(HttpServletRequest http) {
    String type = http.getContentType() == null ? "" : http.getContentType();
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static String body(HttpServletRequest http) throws IOException {
    // bounded before it comes here
    byte[] bytes = http.getInputStream().readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The parameters are not written as a form is. */
  static Problem unreadable(HttpException.RuntimeException e) {
    return Problem.of(e.getCode(), "the parameters cannot be read: " + e.getReason());
  }
}
