package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;

/**
 * Good and hostile clients at addresses of their own, and a change of the release a minute: which
 * answers were not due, and what the server holds over time. {@code Soak STORE MINUTES}; the
 * pointer of the store, which has two releases, is changed.
 */
public final class Soak {
  private static final int PORT = 3961;
  private static final int METRICS = 3971;

  /** Seconds for a query. */
  private static final int LIMIT = 30;

  /** Milliseconds: a query may wait for its turn as well. */
  private static final int PATIENCE = 100_000;

  private static final long LOOK_SECONDS = 10;
  private static final int SUBJECTS = 20;

  private final Ledger ledger = new Ledger();
  private final List<Thread> visitors = new ArrayList<>();
  private volatile boolean over;

  private Soak() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    JenaSystem.init();
    Path store = Path.of(args[0]).toAbsolutePath();
    List<String> serve =
        Entrant.program(
            "serve",
            "--store",
            store,
            "--port",
            PORT,
            "--metrics-port",
            METRICS,
            "--query-timeout",
            LIMIT);
    try (Endpoint server = new Endpoint("server", PORT, serve, LIMIT)) {
      new Soak().run(server, store, Integer.parseInt(args[1]));
    }
  }

  private void run(Endpoint server, Path store, int minutes)
      throws IOException, InterruptedException {
    Publication publication = new Publication(store, METRICS);
    awaitWarm();
    List<QuerySubjects> subjects = QuerySubjects.several(server, SUBJECTS);
    Deck deck = Deck.of(subjects, server.path());
    for (int i = 0; i < 3; i++) {
      visit(SoakDemands.queries(deck), 100);
    }
    visit(SoakDemands.pages(subjects), 50);
    visit(SoakDemands.downloads(Store.open(store).released()), 1_000);
    visit(SoakDemands.federated(subjects), 200);
    visit(SoakDemands.mistaken(), 200);
    visit(SoakDemands.hostile("/sparql"), 0);
    visit(SoakDemands.hostile("/sparql?timeout=3"), 0);
    visit(SoakDemands.hostile("/sparql?timeout=3"), 0);
    Vitals vitals = new Vitals(server.pid(), publication);
    long began = System.nanoTime();
    for (long look = 0; look < minutes * 60L / LOOK_SECONDS; look++) {
      boolean change = look % (60 / LOOK_SECONDS) == 3;
      if (change) {
        change(publication);
      }
      vitals.take(look % (60 / LOOK_SECONDS) == 0);
      long next = began + TimeUnit.SECONDS.toNanos((look + 1) * LOOK_SECONDS);
      TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
    }
    over = true;
    for (Thread visitor : visitors) {
      visitor.join();
    }
    vitals.take(true);
    ledger.print();
    vitals.print();
  }

  /** Until its first release is warmed the server says of itself that it is not ready. */
  private static void awaitWarm() throws IOException, InterruptedException {
    byte[] ready = Caller.request("GET", "/health/ready", "*/*", "", "");
    try (Caller caller = new Caller(Caller.address(0), PORT, PATIENCE)) {
      while (caller.ask(ready).status() != 200) {
        Thread.sleep(100);
      }
    }
  }

  /** A client that asks for these in any order. */
  private void visit(List<Demand> demands, int pause) {
    int number = visitors.size();
    Thread thread = new Thread(() -> visit(demands, pause, number), "visitor-" + number);
    visitors.add(thread);
    thread.start();
  }

  private void visit(List<Demand> demands, int pause, int number) {
    Random random = new Random(number);
    try (Caller caller = new Caller(Caller.address(number), PORT, PATIENCE)) {
      while (!over) {
        ask(caller, demands.get(random.nextInt(demands.size())));
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(Caller caller, Demand demand) {
    long began = System.nanoTime();
    try {
      Caller.Answer answer = caller.ask(demand.request());
      ledger.count(demand.kind(), Integer.toString(answer.status()), System.nanoTime() - began);
      demand.fault(answer).ifPresent(why -> ledger.fault(demand.kind(), why));
    } catch (IOException e) {
      ledger.count(demand.kind(), "none", System.nanoTime() - began);
      ledger.fault(demand.kind(), e.toString());
    }
  }

  private void change(Publication publication) throws IOException, InterruptedException {
    long began = System.nanoTime();
    boolean served = publication.await(publication.publish(), 50);
    ledger.count("change of the release", served ? "served" : "late", System.nanoTime() - began);
    if (!served) {
      ledger.fault("change of the release", "not served within 50 s");
    }
  }
}
