package io.github.tflinkrdf.checklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** HTTP as the check speaks it: bounded in time and bytes, and no redirect followed unasked. */
final class Web {
  private static final long BODY = 16 << 20;
  private static final int HOPS = 5;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();
  private final String agent;
  private final Duration timeout;
  private final long end;

  Web(CheckOptions options) {
    this.agent = options.agent();
    this.timeout = options.request();
    this.end = System.nanoTime() + options.total().toNanos();
  }

  /** True once all rows together have used up their time. */
  boolean outOfTime() {
    return System.nanoTime() >= end;
  }

  Reply get(URI address, String... headers) throws IOException, InterruptedException {
    return send("GET", address, "", headers);
  }

  Reply head(URI address, String... headers) throws IOException, InterruptedException {
    return send("HEAD", address, "", headers);
  }

  Reply post(URI address, String type, String body, String... headers)
      throws IOException, InterruptedException {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Content-Type";
    all[1] = type;
    return send("POST", address, body, all);
  }

  /** Sends what may be waited for as long as any request. */
  Reply send(String method, URI address, String body, String... headers)
      throws IOException, InterruptedException {
    return send(request(method, address, body, headers), timeout);
  }

  /** A GET that may take longer than others. */
  Reply patient(URI address, Duration wait, String... headers)
      throws IOException, InterruptedException {
    return send(request("GET", address, "", headers), wait);
  }

  /**
   * Follows redirects, within the limits of a person's browser.
   *
   * @param allowed addresses that may be asked
   */
  Reply follow(URI address, java.util.function.Predicate<URI> allowed, String... headers)
      throws IOException, InterruptedException {
    Reply reply = get(address, headers);
    for (int hop = 0; hop < HOPS && reply.redirect().isPresent(); hop++) {
      URI next = reply.redirect().get();
      if (!allowed.test(next)) {
        throw new Unanswered(Unanswered.Kind.REFUSED, address + " leads to " + next);
      }
      reply = get(next, headers);
    }
    return reply;
  }

  /** Downloads to a stream; the body of the reply is empty. */
  Reply download(URI address, OutputStream out, long limit)
      throws IOException, InterruptedException {
    HttpRequest request = request("GET", address, "");
    return exchange(request, new BoundedBody(out, limit), remaining());
  }

  private Reply send(HttpRequest request, Duration wait) throws IOException, InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Reply head = exchange(request, new BoundedBody(bytes, BODY), wait);
    return new Reply(
        head.address(),
        head.status(),
        head.headers(),
        bytes.toByteArray(),
        head.cut(),
        head.took());
  }

  private Reply exchange(HttpRequest request, BoundedBody body, Duration wait)
      throws IOException, InterruptedException {
    if (outOfTime()) {
      throw new Unanswered(Unanswered.Kind.OUT_OF_TIME, "the time of the whole check is used up");
    }
    Duration bounded = wait.compareTo(remaining()) < 0 ? wait : remaining();
    long begin = System.nanoTime();
    CompletableFuture<HttpResponse<Boolean>> answer = client.sendAsync(request, info -> body);
    try {
      HttpResponse<Boolean> response = answer.get(bounded.toMillis(), TimeUnit.MILLISECONDS);
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      URI address = request.uri();
      return new Reply(
          address, response.statusCode(), response.headers(), new byte[0], response.body(), took);
    } catch (TimeoutException e) {
      throw Unanswered.tooSlow(request.uri(), bounded);
    } catch (ExecutionException e) {
      throw Unanswered.because(e.getCause(), request.uri(), CONNECT);
    } finally {
      answer.cancel(true);
    }
  }

  private Duration remaining() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  private HttpRequest request(String method, URI address, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", agent)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return (headers.length > 0 ? request.headers(headers) : request).build();
  }
}
