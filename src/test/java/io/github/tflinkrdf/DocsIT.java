package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the documents show is run: each {@code console} block is a session, in which a line that
 * begins with {@code $} is a command and the lines below it are what it prints; {@code …} stands
 * for anything within a line, or alone for any lines. A command that ends in {@code &} goes on
 * until the end of the document.
 */
class DocsIT {
  private static final Pattern BLOCK =
      Pattern.compile("^```console\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final long SECONDS = 120;

  private final List<Process> servers = new ArrayList<>();

  private record Command(String line, String expected) {}

  @Test
  void everyCommandOfTheReadmePrintsWhatItShows() throws Exception {
    int commands = run(Path.of("README.md"));
    assertTrue(commands >= 8, "only " + commands + " commands were found in the README");
  }

  @Test
  void everyCommandOfTheOtherDocumentsDoes() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        run(file);
      }
    }
    for (String name : List.of("ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      run(Path.of(name));
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (Process server : servers) {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
      server.waitFor(20, TimeUnit.SECONDS);
    }
  }

  private int run(Path document) throws Exception {
    Path work = Files.createTempDirectory("tflink-docs");
    int count = 0;
    var blocks = BLOCK.matcher(Files.readString(document));
    while (blocks.find()) {
      for (Command command : commands(blocks.group(1))) {
        String printed = execute(command, work);
        assertTrue(
            matches(command.expected(), printed),
            document + ": $ " + command.line() + "\nprinted\n" + printed);
        count++;
      }
    }
    return count;
  }

  private static List<Command> commands(String block) {
    List<Command> commands = new ArrayList<>();
    for (String part : ("\n" + block).split("\n\\$ ")) {
      if (!part.isBlank()) {
        int end = endOfCommand(part);
        String line = part.substring(0, end).strip();
        commands.add(new Command(line, part.substring(Math.min(end + 1, part.length()))));
      }
    }
    return commands;
  }

  /** A command goes on after a backslash at the end of a line, and within quotes. */
  private static int endOfCommand(String part) {
    int end = part.indexOf('\n');
    while (end > 0 && (part.charAt(end - 1) == '\\' || quoteIsOpen(part.substring(0, end)))) {
      end = part.indexOf('\n', end + 1);
    }
    return end < 0 ? part.length() : end;
  }

  private static boolean quoteIsOpen(String text) {
    return text.chars().filter(c -> c == '\'').count() % 2 == 1;
  }

  private String execute(Command command, Path work) throws Exception {
    boolean server = command.line().endsWith("&");
    String line = server ? command.line().replaceFirst("&$", "") : command.line();
    Path printed = Files.createTempFile(work, "printed", ".txt");
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", (server ? "exec " : "") + line);
    builder.redirectErrorStream(true).redirectOutput(printed.toFile());
    Process process = builder.start();
    if (server) {
      servers.add(process);
      return until(command, printed);
    }
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "did not end: " + line);
    return Files.readString(printed);
  }

  private static String until(Command command, Path printed) throws Exception {
    String text = "";
    for (int i = 0; i < SECONDS * 5; i++) {
      text = Files.readString(printed, StandardCharsets.UTF_8);
      if (matches(command.expected(), text)) {
        return text;
      }
      Thread.sleep(200);
    }
    return text;
  }

  private static boolean matches(String expected, String printed) throws IOException {
    StringBuilder pattern = new StringBuilder();
    for (String line : expected.stripTrailing().split("\n")) {
      if (line.strip().equals("…")) {
        pattern.append("(?:.*\\R)*?");
      } else {
        String quoted =
            Stream.of(line.stripTrailing().split("…", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".*" + b)
                .orElse("");
        pattern.append(quoted).append("[ \\t]*(?:\\R|$)");
      }
    }
    return Pattern.compile(pattern + "\\s*").matcher(printed).matches();
  }
}
