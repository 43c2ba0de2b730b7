package io.github.tflinkrdf;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Engines that are packages of npm, by the scripts of {@code src/test/npm}. */
final class NodeEngines {
  private static final Path FOLDER = Path.of("target", "npm").toAbsolutePath();
  private static final Path SCRIPTS = Path.of("src", "test", "npm");

  private NodeEngines() {}

  /**
   * The answers that a script gets.
   *
   * @param source an endpoint, the address of a file, or a list of them
   */
  static List<JsonObject> ask(String script, List<String> queries, JsonValue source)
      throws Exception {
    install();
    JsonArray jobs = new JsonArray();
    for (String query : queries) {
      JsonObject job = new JsonObject();
      job.put("source", source);
      job.put("query", query);
      jobs.add(job);
    }
    Process process = new ProcessBuilder("node", FOLDER.resolve(script).toString()).start();
    try (var in = process.getOutputStream()) {
      in.write(jobs.toString().getBytes(StandardCharsets.UTF_8));
    }
    Program.Run run = Program.finish(process);
    assertEquals(0, run.code(), run.err());
    List<JsonObject> answers =
        JSON.parseAny(run.out()).getAsArray().stream().map(JsonValue::getAsObject).toList();
    assertEquals(queries.size(), answers.size());
    return answers;
  }

  /** An endpoint as the scripts name it. */
  static JsonObject endpoint(String address) {
    JsonObject source = new JsonObject();
    source.put("type", "sparql");
    source.put("value", address);
    return source;
  }

  /** Puts the scripts and what they need under target/, once for all processes that test. */
  private static synchronized void install() throws Exception {
    Files.createDirectories(FOLDER);
    // closing the file gives its lock back
    try (FileChannel file = FileChannel.open(FOLDER.resolve("lock"), CREATE, WRITE)) {
      file.lock();
      installAlone();
    }
  }

  private static void installAlone() throws Exception {
    for (String name : List.of("package.json", "comunica.mjs", "oxigraph.mjs")) {
      Files.write(FOLDER.resolve(name), Files.readAllBytes(SCRIPTS.resolve(name)));
    }
    if (Files.isDirectory(FOLDER.resolve("node_modules"))) {
      return;
    }
    Process npm;
    try {
      npm =
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--no-package-lock")
              .directory(FOLDER.toFile())
              .start();
    } catch (IOException e) {
      throw new AssertionError("node and npm are not installed (Debian: nodejs npm)", e);
    }
    Program.Run run = Program.finish(npm);
    assertEquals(0, run.code(), run.err());
  }
}
