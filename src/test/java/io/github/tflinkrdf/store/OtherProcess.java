package io.github.tflinkrdf.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A second program on the same store, for tests: {@code build STORE VERSION TRIPLES} says each step
 * as it begins it, {@code hold STORE} keeps the current release open until it is ended, {@code
 * rollback STORE} goes back to the former one.
 */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;

  private OtherProcess(Process process) {
    this.process = process;
    this.said = process.inputReader();
  }

  static OtherProcess start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(OtherProcess.class.getName());
    command.addAll(List.of(arguments));
    return new OtherProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  long pid() {
    return process.pid();
  }

  /** Waits until it says so; false if it ends without. */
  boolean says(String step) throws IOException {
    String line = said.readLine();
    while (line != null && !line.equals(step)) {
      line = said.readLine();
    }
    return line != null;
  }

  /** Ends it as {@code kill -9} does. */
  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }

  public static void main(String[] args) throws InterruptedException {
    Path store = Path.of(args[1]);
    if (args[0].equals("hold")) {
      hold(store);
    } else if (args[0].equals("rollback")) {
      rollback(store);
    } else {
      build(store, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }
  }

  private static void hold(Path store) throws InterruptedException {
    try (ReleaseData data = Store.open(store).current().orElseThrow().open()) {
      System.out.println("open with " + Versions.of(data.dataset()));
      Thread.sleep(60_000);
    }
  }

  private static void rollback(Path store) {
    System.out.println("rollback");
    new Rollback(Store.open(store)).toFormer();
    System.out.println("done");
  }

  private static void build(Path store, int version, int triples) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      System.out.println("load");
      Releases.loadMarked(builder.loader(), version, triples);
      System.out.println("finish");
      builder.finishLoad();
      System.out.println("publish");
      builder.publish(2, note -> {});
    }
    System.out.println("done");
  }
}
