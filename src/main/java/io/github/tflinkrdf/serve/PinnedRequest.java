package io.github.tflinkrdf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A query as Fuseki gets it: sent to the release that it began with, not to the newest. */
final class PinnedRequest extends HttpServletRequestWrapper {
  private final String path;

  PinnedRequest(HttpServletRequest request, OpenRelease release) {
    super(request);
    this.path = release.path();
  }

  @Override
  public String getRequestURI() {
    return path;
  }

  @Override
  public String getServletPath() {
    return path;
  }
}
