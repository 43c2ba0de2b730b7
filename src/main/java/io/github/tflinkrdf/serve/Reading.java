package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.Served;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The one release that a request is answered from, whatever comes into use meanwhile; it stays open
 * until this is closed.
 *
 * @param release empty before the first was published
 */
record Reading(Optional<OpenRelease> release) implements AutoCloseable {
  private static final String NAME = Reading.class.getName();

  /** That of a request that {@link #mark} was called for, or of one that wraps it. */
  static Reading of(HttpServletRequest request) {
    return (Reading) request.getAttribute(NAME);
  }

  /** Gives it to all who see the request. */
  void mark(HttpServletRequest request) {
    request.setAttribute(NAME, this);
  }

  Optional<Served> served() {
    return release.map(OpenRelease::served);
  }

  @Override
  public void close() {
    release.ifPresent(open -> open.readers().leave());
  }
}
