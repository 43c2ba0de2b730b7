package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.store.Rollback;
import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The other of two releases is made the current one of a store that is served, over and over.
 *
 * @param metrics port of its server
 */
record Publication(Path store, int metrics) {
  private static final long LOOK = 200;
  private static final int PATIENCE = 15_000;

  /** Names the other release; its id. */
  String publish() throws IOException {
    Store changed = Store.open(store);
    String other = other(changed.released().id());
    new Rollback(changed).to(other);
    return other;
  }

  private String other(String current) throws IOException {
    try (Stream<Path> releases = Files.list(store.resolve("releases"))) {
      return releases
          .map(release -> release.getFileName().toString())
          .filter(id -> !id.equals(current))
          .findFirst()
          .orElseThrow(() -> new IOException(store + " has only one release"));
    }
  }

  /** Waits until a release is served; false if it is not within so many seconds. */
  boolean await(String release, int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      if (text().contains("release=\"" + release + "\"")) {
        return true;
      }
      Thread.sleep(LOOK);
    }
    return false;
  }

  /** What the server says of itself; empty if it does not. */
  String text() {
    byte[] request = Caller.request("GET", "/metrics", "*/*", "", "");
    try (Caller caller = new Caller(InetAddress.getLoopbackAddress(), metrics, PATIENCE)) {
      return new String(caller.ask(request).body(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
