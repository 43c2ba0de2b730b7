package io.github.tflinkrdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A client at another address of this machine, which asks a small query all the time. */
final class Bystander implements AutoCloseable {
  private static final String QUERY =
      "SELECT ?l { <urn:x:node7> <http://www.w3.org/2000/01/rdf-schema#label> ?l }";

  private final URI server;
  private final CompletableFuture<Void> asking;
  private volatile boolean stopped;
  private volatile long slowestMillis;
  private volatile long answers;

  Bystander(String server) {
    this.server = URI.create(server);
    ask();
    slowestMillis = 0;
    asking = CompletableFuture.runAsync(this::askOn);
  }

  /** Of all answers since this was last asked. */
  long slowestMillis() {
    long slowest = slowestMillis;
    slowestMillis = 0;
    return slowest;
  }

  long answers() {
    return answers;
  }

  @Override
  public void close() {
    stopped = true;
    asking.join();
  }

  private void askOn() {
    while (!stopped) {
      ask();
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void ask() {
    long began = System.nanoTime();
    String request =
        "GET /sparql?query="
            + URLEncoder.encode(QUERY, StandardCharsets.UTF_8)
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/csv\r\nConnection: close\r\n\r\n";
    try (Socket socket =
        new Socket(
            InetAddress.getByName("127.0.0.1"),
            server.getPort(),
            InetAddress.getByName("127.0.0.2"),
            0)) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!answer.startsWith("HTTP/1.1 200") || !answer.contains("aaaaa7")) {
        throw new AssertionError(answer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    slowestMillis = Math.max(slowestMillis, (System.nanoTime() - began) / 1_000_000);
    answers++;
  }
}
