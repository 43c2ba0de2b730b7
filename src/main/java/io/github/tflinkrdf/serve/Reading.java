package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.Content;
import io.github.tflinkrdf.web.Served;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The one release that a request is answered from, whatever comes into use meanwhile; it stays open
 * until this is closed, which is due when all data of the answer was read, not when it was sent.
 */
final class Reading implements AutoCloseable {
  private static final String NAME = Reading.class.getName();

  private final Optional<OpenRelease> release;
  private final AtomicBoolean inside = new AtomicBoolean(true);

  /**
   * @param release that was entered; empty before the first was published
   */
  Reading(Optional<OpenRelease> release) {
    this.release = release;
  }

  /** That of a request that {@link #mark} was called for, or of one that wraps it. */
  static Reading of(HttpServletRequest request) {
    return (Reading) request.getAttribute(NAME);
  }

  /** Gives it to all who see the request. */
  void mark(HttpServletRequest request) {
    request.setAttribute(NAME, this);
    Runnable close = this::close;
    request.setAttribute(Content.DATA_READ, close);
  }

  Optional<OpenRelease> release() {
    return release;
  }

  Optional<Served> served() {
    return release.map(OpenRelease::served);
  }

  /** Leaves the release; a second time does nothing. */
  @Override
  public void close() {
    if (inside.getAndSet(false)) {
      release.ifPresent(open -> open.readers().leave());
    }
  }
}
