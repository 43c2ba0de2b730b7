package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.store.Rollback;
import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server takes up releases, and goes back, while eight clients ask without pause. */
@Tag("timed")
@Timeout(300)
class SwapUnderLoadIT {
  private static final int CLIENTS = 8;
  private static final String PAIRS = "SELECT * { ?a <urn:x:p> ?v . ?b <urn:x:p> ?w }";

  @TempDir Path store;
  private final Map<Integer, String> ids = new ConcurrentHashMap<>();
  private final AtomicBoolean stop = new AtomicBoolean();

  @Test
  void noAnswerIsLostOrMixedAndWhatIsClosedIsGivenBack() throws Exception {
    Release first = publish(1);
    try (CheckedServer server =
        CheckedServer.start(CheckedServer.freeBase(), "serve", "--store", store.toString())) {
      VersionReader watcher = new VersionReader(server.base(), ids);
      watcher.awaitReady();
      try (SlowReader rows = SlowReader.ofQuery(server.base(), PAIRS);
          SlowReader file = SlowReader.of(server.base(), "downloads/version.bin")) {
        List<Future<Long>> clients = start(server.base());
        for (int version = 2; version <= 5; version++) {
          publish(version);
          watcher.await(version);
        }
        new Rollback(Store.open(store)).toFormer();
        watcher.await(4);
        publish(6);
        watcher.await(6);
        stop.set(true);
        long answers = 0;
        for (Future<Long> client : clients) {
          answers += client.get(1, TimeUnit.MINUTES);
        }
        System.out.println(answers + " answers during 6 changes of the release");
        assertTrue(Files.notExists(first.folder()), "pruned though its readers are slow");
        assertWhole(rows, file);
      }
      assertGivenBack(server.process().pid());
    }
  }

  @Test
  void aServerGoesBackBeforeItServesAndNoFurtherWhenItIsStartedAgain() throws Exception {
    publish(1);
    publish(2);
    for (int start = 0; start < 2; start++) {
      try (CheckedServer server =
          CheckedServer.start(
              CheckedServer.freeBase(), "serve", "--rollback", "--store", store.toString())) {
        assertEquals(1, new VersionReader(server.base(), ids).query());
      }
    }
  }

  private void assertWhole(SlowReader rows, SlowReader file) throws IOException {
    int triples = Releases.triplesOf(1);
    assertEquals(triples * triples + 1L, rows.rest().chars().filter(c -> c == '\n').count());
    String bytes = file.rest();
    assertEquals(32 << 20, bytes.length());
    assertTrue(bytes.chars().allMatch(c -> c == 1), "a file of two releases");
  }

  private Release publish(int version) {
    // the id is known to the clients before one of them can meet it
    Release release = Releases.versioned(store, version, id -> ids.put(version, id));
    assertEquals(ids.get(version), release.id());
    return release;
  }

  private List<Future<Long>> start(String base) {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    List<Future<Long>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(threads.submit(() -> new VersionReader(base, ids).askUntil(stop)));
    }
    threads.shutdown();
    return clients;
  }

  /** Files that are open, and parts of files that are mapped, of all releases but the current. */
  private void assertGivenBack(long pid) throws Exception {
    Path process = Path.of("/proc", Long.toString(pid));
    if (!Files.isDirectory(process)) {
      return;
    }
    String current = Store.open(store).released().id();
    List<String> held = held(process, current);
    for (int i = 0; i < 20 && !held.isEmpty(); i++) {
      Thread.sleep(500);
      held = held(process, current);
    }
    assertEquals(List.of(), held);
    assertTrue(held(process, "none").size() > 10, "what is served is open");
  }

  private List<String> held(Path process, String current) throws IOException {
    List<String> held = new ArrayList<>();
    try (Stream<Path> files = Files.list(process.resolve("fd"))) {
      files.map(SwapUnderLoadIT::target).forEach(held::add);
    }
    held.addAll(Files.readAllLines(process.resolve("maps")));
    held.removeIf(line -> !line.contains(store + "/releases/") || line.contains(current));
    return held;
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** A client that takes the beginning of an answer and leaves the rest for later. */
  private record SlowReader(Socket socket, InputStream in) implements AutoCloseable {
    static SlowReader ofQuery(String base, String query) throws IOException {
      return of(base, "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    static SlowReader of(String base, String path) throws IOException {
      int port = Integer.parseInt(base.replaceAll("^.*:|/$", ""));
      Socket socket = new Socket();
      // little is on its way when nobody reads
      socket.setReceiveBufferSize(1 << 12);
      socket.connect(new InetSocketAddress("127.0.0.1", port));
      String request =
          "GET /"
              + path
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/csv\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        head.append((char) in.read());
      }
      assertTrue(head.toString().startsWith("HTTP/1.1 200"), head.toString());
      return new SlowReader(socket, in);
    }

    String rest() throws IOException {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
