package io.github.tflinkrdf.serve;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;

/** A headless Chromium, driven through its debugging port. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--remote-debugging-port=0");

  private final Process process;
  private final String debugging;

  private Browser(Process process, String debugging) {
    this.process = process;
    this.debugging = debugging;
  }

  /** Starts the first browser that the path has. */
  static Browser start(Path profile) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of(executable(), "--user-data-dir=" + profile),
                Stream.concat(OPTIONS.stream(), Stream.of("about:blank")))
            .toList();
    File log = profile.resolve("browser.log").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    return new Browser(process, "http://127.0.0.1:" + port(profile, process));
  }

  /** A new tab. */
  BrowserTab open() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(debugging + "/json/new"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return new BrowserTab(URI.create(JSON.parse(answer).getString("webSocketDebuggerUrl")));
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  private static String executable() {
    String[] folders = System.getenv("PATH").split(File.pathSeparator);
    return NAMES.stream()
        .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no browser of " + NAMES + "; to go without: -DskipBrowser"));
  }

  private static String port(Path profile, Process process) throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < 600 && process.isAlive(); i++) {
      List<String> lines = lines(file);
      if (lines.size() > 1) {
        return lines.get(0);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the browser did not start: " + lines(profile.resolve("browser.log")));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
