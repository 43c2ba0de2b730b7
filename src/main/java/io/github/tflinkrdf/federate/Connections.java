package io.github.tflinkrdf.federate;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The connections of this process to other endpoints: no redirect is followed, no cookie kept. Made
 * when the first is needed.
 */
final class Connections implements AutoCloseable {
  static final Duration CONNECT = Duration.ofSeconds(5);
  private static final int PER_HOST = 6;
  private static final int MAX_THREADS = 16;
  private static final long LOOK_MILLIS = 50;

  private final FederationOptions options;
  private HttpClient client;
  private boolean closed;

  Connections(FederationOptions options) {
    this.options = options;
  }

  /** Ends a request when nobody wants its answer any more, until this is closed. */
  static final class Watch {
    private final Scheduler scheduler;
    private final Request request;
    private final AtomicBoolean cancelled;
    private volatile boolean done;

    private Watch(Scheduler scheduler, Request request, AtomicBoolean cancelled) {
      this.scheduler = scheduler;
      this.request = request;
      this.cancelled = cancelled;
      look();
    }

    private void look() {
      if (cancelled.get()) {
        request.abort(new CancellationException());
      } else if (!done) {
        scheduler.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
      }
    }

    void close() {
      done = true;
    }
  }

  Watch watch(Request request, AtomicBoolean cancelled) {
    return new Watch(client().getScheduler(), request, cancelled);
  }

  synchronized HttpClient client() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    if (client == null) {
      client = start();
    }
    return client;
  }

  private HttpClient start() {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 1);
    threads.setName("service");
    threads.setDaemon(true);
    HttpClient http = new HttpClient();
    http.setExecutor(threads);
    http.setSocketAddressResolver(
        new PublicNetwork(new Endpoints(options.allowed(), options.aliases()), threads));
    http.setFollowRedirects(false);
    http.setHttpCookieStore(new HttpCookieStore.Empty());
    http.setConnectTimeout(CONNECT.toMillis());
    http.setAddressResolutionTimeout(CONNECT.toMillis());
    http.setMaxConnectionsPerDestination(PER_HOST);
    http.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, agent()));
    try {
      http.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return http;
  }

  private String agent() {
    String version = Connections.class.getPackage().getImplementationVersion();
    return "tflink-rdf/" + (version == null ? "dev" : version) + " (+" + options.contact() + ")";
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (client != null) {
      try {
        client.stop();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
