package io.github.tflinkrdf.fetch;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** A folder of a web server. Redirects are followed, but never from https to http. */
final class RemoteFolder {
  private static final long TICK_MILLIS = 100;

  private final URI base;
  private final String agent;
  private final Duration stall;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /**
   * @param base ends in a slash
   * @param agent names the program to the server
   * @param stall how long nothing may come
   */
  RemoteFolder(URI base, String agent, Duration stall) {
    this.base = base;
    this.agent = agent;
    this.stall = stall;
  }

  /** What the server has under a name, without its content. */
  Answer ask(String name) throws IOException, InterruptedException {
    HttpRequest head = request(name).method("HEAD", BodyPublishers.noBody()).build();
    HttpResponse<Void> reply =
        watched(client.sendAsync(head, BodyHandlers.discarding()), new AtomicLong(), bytes -> {});
    return Answer.of(reply.statusCode(), reply.headers());
  }

  /**
   * Fetches a file, or the rest of it if the part has a beginning.
   *
   * @param received told how many bytes have come
   * @throws Disconnected if the connection failed or nothing came for too long
   */
  Answer get(String name, Part part, LongConsumer received)
      throws IOException, InterruptedException {
    long begun = part.size();
    HttpRequest.Builder request = request(name).GET();
    Optional<String> condition = part.origin().condition();
    if (begun > 0 && condition.isPresent()) {
      request.header("Range", "bytes=" + begun + "-").header("If-Range", condition.get());
    }
    AtomicLong count = new AtomicLong();
    BodyHandler<Boolean> into =
        head -> {
          Answer answer = Answer.of(head.statusCode(), head.headers());
          return answer.continues(begun, part.origin())
              ? new PartWriter(part, answer, count)
              : BodySubscribers.replacing(false);
        };
    HttpResponse<Boolean> reply = watched(client.sendAsync(request.build(), into), count, received);
    return Answer.of(reply.statusCode(), reply.headers());
  }

  private HttpRequest.Builder request(String name) {
    return HttpRequest.newBuilder(base.resolve(relative(name)))
        .header("User-Agent", agent)
        .header("Accept-Encoding", "identity");
  }

  private static String relative(String name) {
    try {
      return new URI(null, null, "/" + name, null).getRawPath().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private <T> T watched(CompletableFuture<T> reply, AtomicLong count, LongConsumer received)
      throws IOException, InterruptedException {
    long seen = 0;
    long since = System.nanoTime();
    while (true) {
      try {
        return reply.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (count.get() != seen) {
          seen = count.get();
          since = System.nanoTime();
        }
        received.accept(seen);
        if (System.nanoTime() - since > stall.toNanos()) {
          reply.cancel(true);
          throw new Disconnected("nothing came for " + stall.toSeconds() + " s");
        }
      } catch (ExecutionException e) {
        throw cause(e);
      } catch (InterruptedException e) {
        reply.cancel(true);
        throw e;
      }
    }
  }

  private static Disconnected cause(ExecutionException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UserError mistake) {
        throw mistake;
      }
    }
    return Disconnected.because(e.getCause());
  }
}
