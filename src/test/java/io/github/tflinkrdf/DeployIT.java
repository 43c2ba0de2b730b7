package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * The files of {@code src/deploy}: what they start is started, with their options, as far as it
 * goes without systemd as the first process and without Docker.
 */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class DeployIT {
  private static final Path UNIT = Path.of("src/deploy/tflink-rdf.service");
  private static final Path DOCKERFILE = Path.of("src/deploy/Dockerfile");
  private static final Path JAR = Path.of("target/tflink-rdf.jar").toAbsolutePath();
  private static final int USER = 10001;

  @TempDir static Path folder;
  private static Path store;

  @BeforeAll
  static void build() {
    store = folder.resolve("store");
    Program.Run build =
        Program.run(
            "build", "-q", "src/main/resources/tflink-rdf/samples", "--store", store.toString());
    assertEquals(0, build.code(), build.err());
  }

  @Test
  void systemdTakesTheUnitAndFindsLittleExposed() throws Exception {
    needed("systemd-analyze");
    Path copy = folder.resolve("tflink-rdf.service");
    Files.writeString(
        copy,
        Files.readString(UNIT)
            .replace("/usr/bin/java", Path.of(System.getProperty("java.home"), "bin/java") + ""));
    assertEquals("", ran(0, "systemd-analyze", "verify", copy.toString()));
    // of 10; without any of the restrictions it is 9.6
    ran(0, "systemd-analyze", "security", "--offline=true", "--threshold=20", copy.toString());
  }

  @Test
  void theCommandOfTheUnitServesAndStopsWhenItIsAsked() throws Exception {
    int port = port();
    int metrics = port();
    String line = value(UNIT, "ExecStart=");
    List<String> command = new ArrayList<>();
    Path config = Path.of("src/deploy/tflink-rdf.conf").toAbsolutePath();
    for (String word :
        line.replace("/usr/bin/java", Path.of(System.getProperty("java.home"), "bin/java") + "")
            .replace("/opt/tflink-rdf/tflink-rdf.jar", JAR.toString())
            .replace("/etc/tflink-rdf.conf", config.toString())
            .replace("/var/lib/tflink-rdf", store.toString())
            .replace("/var/cache/tflink-rdf", folder.toString())
            .replace("--port 3030", "--port " + port)
            .replace("--metrics-port 3031", "--metrics-port " + metrics)
            .split(" ")) {
      command.add(word);
    }
    Predicate<String> ofTheUnit = Pattern.compile("303[01]|/(opt|etc|var)/.*").asMatchPredicate();
    assertTrue(command.stream().noneMatch(ofTheUnit), "all of the unit's paths are replaced");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      assertEquals("http://127.0.0.1:" + port + "/", firstLine(process));
      CheckedServer.awaitReady("http://127.0.0.1:" + port + "/");
      assertTrue(get(metrics, "/metrics").body().contains("tflink_release_served{"));
      process.destroy();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
      assertEquals(Integer.parseInt(value(UNIT, "SuccessExitStatus=")), process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void theUnitGivesQueriesTheirTimeToEnd() throws Exception {
    int stop = Integer.parseInt(value(UNIT, "TimeoutStopSec=").replace("s", ""));
    String timeout = value(Path.of("src/deploy/tflink-rdf.conf"), "query-timeout = ");
    assertTrue(stop > Integer.parseInt(timeout) + 5, stop + " s");
  }

  @Test
  void everyFileThatTheImageCopiesIsThere() throws Exception {
    Matcher copy =
        Pattern.compile("^COPY (?!--from)(\\S+) \\S+$", Pattern.MULTILINE)
            .matcher(Files.readString(DOCKERFILE));
    int files = 0;
    while (copy.find()) {
      assertTrue(Files.exists(Path.of(copy.group(1))), copy.group(1));
      files++;
    }
    assertEquals(5, files);
    assertTrue(Files.readString(DOCKERFILE).contains("/target/" + JAR.getFileName() + " "));
  }

  @Test
  void theImageServesAsItsUserOnAReadOnlyRootAndIsFoundHealthy() throws Exception {
    needed("setpriv");
    needed("unshare");
    if (!"root".equals(System.getProperty("user.name"))) {
      throw new TestAbortedException(
          "NOT TESTED: only root can run the image's command as another");
    }
    int port = port();
    ran(0, "chown", "-R", Integer.toString(USER), store.toString());
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    List<String> command = new ArrayList<>(entry("ENTRYPOINT"));
    command.addAll(entry("CMD"));
    command.replaceAll(
        word ->
            word.replace("/opt/tflink-rdf/tflink-rdf.jar", "/mnt/tflink-rdf.jar")
                .replace("/store", "/mnt/store")
                .replace("0.0.0.0", "127.0.0.1")
                .replace("3030", "" + port));
    command.set(0, java.toString());
    // the jar and the store at their places, /tmp empty, all else read-only
    String script =
        """
        set -e
        mount -t tmpfs tmpfs /mnt && mkdir /mnt/store && touch /mnt/tflink-rdf.jar
        mount --bind %1$s /mnt/tflink-rdf.jar && mount --bind %2$s /mnt/store
        mount -t tmpfs tmpfs /tmp
        mount -o remount,ro /mnt && mount -o remount,ro,bind /
        if touch /x 2>/dev/null; then exit 9; fi
        exec setpriv --reuid %3$d --regid %3$d --clear-groups --no-new-privs %4$s
        """
            .formatted(JAR, store, USER, String.join(" ", command));
    ProcessBuilder builder = new ProcessBuilder("unshare", "-m", "sh", "-c", script);
    builder
        .environment()
        .put("JAVA_TOOL_OPTIONS", value(DOCKERFILE, "ENV JAVA_TOOL_OPTIONS=\"").replace("\"", ""));
    Process process = builder.redirectErrorStream(true).start();
    try {
      assertEquals("http://127.0.0.1:" + port + "/", firstLine(process));
      assertTrue(Files.readString(DOCKERFILE).contains("\nUSER " + USER + "\n"));
      List<String> health = entry("HEALTHCHECK .*? CMD");
      health.replaceAll(word -> word.replace("3030", "" + port));
      CheckedServer.awaitReady("http://127.0.0.1:" + port + "/");
      ran(0, health.toArray(String[]::new));
      health.replaceAll(word -> word.replace("/health/ready", "/health/none"));
      ran(1, health.toArray(String[]::new));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  /** What a machine without it cannot test; a test machine has it. */
  static void needed(String program) throws IOException {
    boolean there =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    if (!there && System.getenv("CI") != null) {
      throw new AssertionError(program + " is missing on a test machine");
    }
    if (!there) {
      throw new TestAbortedException("NOT TESTED: no " + program + " here");
    }
  }

  static int port() throws IOException {
    return URI.create(CheckedServer.freeBase()).getPort();
  }

  /** The output of a program that ends with a code. */
  static String ran(int code, String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(code, process.waitFor(), String.join(" ", command) + ": " + said);
    return said;
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  /** The first line that is no talk of the JVM. */
  private static String firstLine(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && line.startsWith("Picked up ")) {
      line = out.readLine();
    }
    return line;
  }

  private static String value(Path file, String start) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow();
  }

  /** The words of a command of the Dockerfile. */
  private static List<String> entry(String instruction) throws IOException {
    Matcher found =
        Pattern.compile("^" + instruction + " (\\[.*\\])$", Pattern.MULTILINE)
            .matcher(Files.readString(DOCKERFILE));
    assertTrue(found.find(), instruction);
    List<String> words = new ArrayList<>();
    for (JsonValue word : JSON.parse("{\"all\": " + found.group(1) + "}").get("all").getAsArray()) {
      words.add(word.getAsString().value());
    }
    return words;
  }
}
