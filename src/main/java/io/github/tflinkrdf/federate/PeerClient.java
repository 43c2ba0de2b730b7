package io.github.tflinkrdf.federate;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.client.FormRequestContent;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.util.Fields;

/** Sends a query to an endpoint, and again where that is safe and may help. */
final class PeerClient {
  private static final int TRIES = 3;
  private static final long PAUSE_MILLIS = 200;

  private final FederationOptions options;
  private final Connections connections;
  private final Counts counts;

  PeerClient(FederationOptions options, Connections connections, Counts counts) {
    this.options = options;
    this.connections = connections;
    this.counts = counts;
  }

  /**
   * An endpoint.
   *
   * @param name as a query names it
   * @param address where it is asked
   */
  record Peer(String name, URI address) {}

  /** One try failed, another may not. */
  private static final class Again extends Exception {
    private static final long serialVersionUID = 1L;

    private final ServiceFailure failure;
    private final long millis;

    Again(ServiceFailure failure, long millis) {
      super(failure);
      this.failure = failure;
      this.millis = millis;
    }
  }

  /**
   * Asks.
   *
   * @param cancelled true once nobody wants the answer
   * @throws ServiceFailure if there is none
   */
  PeerAnswer ask(Peer peer, String query, Spending spending, AtomicBoolean cancelled) {
    long end = System.nanoTime() + options.timeout().toNanos();
    for (int attempt = 1; ; attempt++) {
      spending.request(peer.name());
      counts.request();
      try {
        return once(peer, query, spending, cancelled, end);
      } catch (Again e) {
        counts.failure();
        boolean late = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(e.millis) >= end;
        if (attempt == TRIES || late) {
          throw e.failure;
        }
        pause(e.millis, cancelled);
      } catch (ServiceFailure e) {
        counts.failure();
        throw e;
      }
    }
  }

  private PeerAnswer once(
      Peer peer, String query, Spending spending, AtomicBoolean cancelled, long end) throws Again {
    long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    Request request = request(peer, query).timeout(left, TimeUnit.MILLISECONDS);
    InputStreamResponseListener listener = new InputStreamResponseListener();
    Connections.Watch watch = connections.watch(request, cancelled);
    try {
      request.send(listener);
      Response response = listener.get(left, TimeUnit.MILLISECONDS);
      return answer(new PeerReply(peer, response, listener), spending);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    } catch (ExecutionException | IOException | TimeoutException e) {
      stopIf(cancelled);
      Fault fault = Fault.of(peer, e, options.timeout());
      if (fault.again()) {
        throw new Again(fault.failure(), PAUSE_MILLIS);
      }
      throw fault.failure();
    } finally {
      watch.close();
      // nothing happens to one that has ended
      request.abort(new IOException("not read to its end"));
    }
  }

  private PeerAnswer answer(PeerReply reply, Spending spending) throws IOException, Again {
    if (reply.isResult()) {
      return reply.read(
          more -> {
            counts.bytes(more);
            spending.bytes(reply.peer().name(), more);
          });
    }
    PeerFailed failure = reply.failure();
    if (reply.waitMillis().isPresent()) {
      throw new Again(failure, reply.waitMillis().getAsLong());
    }
    throw failure;
  }

  private Request request(Peer peer, String query) {
    Fields form = new Fields();
    form.put("query", query);
    return connections
        .client()
        .newRequest(peer.address())
        .method("POST")
        .accept(PeerReply.ACCEPT)
        .body(new FormRequestContent(form));
  }

  private static void pause(long millis, AtomicBoolean cancelled) {
    try {
      for (long waited = 0; waited < millis; waited += 50) {
        stopIf(cancelled);
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    }
  }

  private static void stopIf(AtomicBoolean cancelled) {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }
}
