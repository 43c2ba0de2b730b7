package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

/**
 * Eight clients before, during and after a change of the release: during is from the moment when
 * the pointer names the other one until the server says that it serves it.
 *
 * @param seconds before and after
 */
record SwapLoad(Publication publication, Rounds.Side server, double seconds) {
  private static final int CHANGES = 4;
  private static final int MOST = 120;
  private static final Crowd CROWD = new Crowd(8, true);

  void run() throws IOException, InterruptedException {
    Map<String, List<Crowd.Figures>> figures = new LinkedHashMap<>();
    for (int change = 0; change < CHANGES; change++) {
      add(figures, "before", CROWD.ask(server.port(), server.deck(), seconds));
      String release = publication.publish();
      FutureTask<Boolean> served = new FutureTask<>(() -> publication.await(release, MOST));
      new Thread(served, "change").start();
      add(figures, "during", CROWD.ask(server.port(), server.deck(), () -> !served.isDone()));
      add(figures, "after", CROWD.ask(server.port(), server.deck(), seconds));
    }
    double mean =
        figures.get("during").stream().mapToDouble(Crowd.Figures::seconds).average().orElse(0);
    System.out.printf("%nchange of the release, 8 clients; a change takes %.1f s%n", mean);
    Rounds.head("after");
    Rounds.print("8 clients", figures);
  }

  private static void add(
      Map<String, List<Crowd.Figures>> figures, String when, Crowd.Figures these) {
    figures.computeIfAbsent(when, name -> new ArrayList<>()).add(these);
  }
}
