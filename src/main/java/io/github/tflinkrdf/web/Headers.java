package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletResponse;

/** The headers of every response. */
public final class Headers {
  private Headers() {}

  /** Any page may read the answers, as they are public and no credentials are known here. */
  public static void common(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "*");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    response.setHeader("Cache-Control", "no-cache");
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
