package io.github.tflinkrdf.metrics;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EventsHandler;

/** Counts each request when it has ended: the time from its headers to the last byte sent. */
public final class RequestMeter extends EventsHandler {
  private static final String SENT = RequestMeter.class.getName();

  private final Meters meters;

  public RequestMeter(Meters meters) {
    this.meters = meters;
  }

  @Override
  protected void onBeforeHandling(Request request) {
    request.setAttribute(SENT, new AtomicLong());
  }

  @Override
  protected void onResponseWrite(Request request, boolean last, ByteBuffer content) {
    if (content != null && request.getAttribute(SENT) instanceof AtomicLong sent) {
      sent.addAndGet(content.remaining());
    }
  }

  @Override
  protected void onComplete(Request request, int status, HttpFields headers, Throwable failure) {
    Duration time = Duration.ofNanos(System.nanoTime() - request.getHeadersNanoTime());
    long sent = request.getAttribute(SENT) instanceof AtomicLong bytes ? bytes.get() : 0;
    RequestKind kind = RequestKind.of(Request.getPathInContext(request));
    meters.request(kind, status, time, request.getMethod().equals("HEAD") ? 0 : sent);
  }
}
