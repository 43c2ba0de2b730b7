package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.store.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A server of the example release, for all tests of a class. */
abstract class ServedExample {
  @TempDir static Path store;
  static SparqlServer server;
  static Client client;

  @BeforeAll
  static void start() {
    Releases.example(store);
    server = SparqlServer.start(ServerOptions.of(store).withPort(0));
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }
}
