package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers of every response. */
public final class Headers {
  /** Any page may read the answers, as they are public and no credentials are known here. */
  public static final Map<String, String> COMMON =
      Map.of(
          "Access-Control-Allow-Origin",
          "*",
          "Access-Control-Expose-Headers",
          "*",
          "Cross-Origin-Resource-Policy",
          "cross-origin",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Content-Security-Policy",
          "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
          "Cache-Control",
          "no-cache");

  private Headers() {}

  public static void common(HttpServletResponse response) {
    COMMON.forEach(response::setHeader);
  }

  /** Adds a header of the request on which the response depends. */
  public static void vary(HttpServletResponse response, String header) {
    String others = response.getHeader("Vary");
    response.setHeader("Vary", others == null ? header : others + ", " + header);
  }

  public static void allow(HttpServletResponse response, boolean endpoint) {
    response.setHeader("Allow", methods(endpoint));
  }

  /** Answers the question that a browser asks before a request from another site. */
  public static void preflight(HttpServletResponse response, boolean endpoint) {
    allow(response, endpoint);
    response.setHeader("Access-Control-Allow-Methods", methods(endpoint));
    response.setHeader("Access-Control-Allow-Headers", "*");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(204);
  }

  private static String methods(boolean endpoint) {
    return endpoint ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
  }
}
