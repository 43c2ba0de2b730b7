package io.github.tflinkrdf.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process in a contest.
 *
 * @param output what it writes, removed before each run; a file or a folder
 */
record Entrant(String name, List<String> command, Path output) {
  /** What the launcher gives to conversions and builds. */
  private static final List<String> TUNING =
      List.of(
          "-XX:FreqInlineSize=60",
          "-XX:MaxTenuringThreshold=1",
          "-XX:+UseTransparentHugePages",
          "-XX:-PrintWarnings");

  /** What the launcher makes at its first start. */
  private static final Path ARCHIVE = Path.of("target", "tflink-rdf.jsa");

  /** The packaged program. */
  static Entrant program(String name, Path output, Object... args) {
    return new Entrant(name, program(args), output);
  }

  static List<String> program(Object... args) {
    List<String> command = new ArrayList<>(java());
    if (Files.exists(ARCHIVE)) {
      command.add("-XX:SharedArchiveFile=" + ARCHIVE);
    }
    if (List.of("convert", "build").contains(args[0])) {
      command.addAll(TUNING);
    }
    command.addAll(List.of("-jar", System.getProperty("bench.jar", "target/tflink-rdf.jar")));
    Stream.of(args).map(Object::toString).forEach(command::add);
    return command;
  }

  /** A main class of the benchmarks, on this process's class path. */
  static Entrant main(String name, Path output, Class<?> main, Object... args) {
    return jvm(name, output, System.getProperty("java.class.path"), main.getName(), args);
  }

  /** A main class of the peers. */
  static Entrant peer(String name, Path output, String main, Object... args) {
    return jvm(name, output, peers(), main, args);
  }

  /**
   * Fuseki as it comes, by its command line, on a TDB2 database.
   *
   * @param base where it keeps its own files
   */
  static List<String> fuseki(Path database, int port, Path base) {
    List<String> command = new ArrayList<>(List.of("env", "FUSEKI_BASE=" + base));
    command.addAll(java());
    command.addAll(List.of("-jar", "target/peers/fuseki.jar", "--localhost"));
    command.addAll(List.of("--loc=" + database, "--port=" + port, "/ds"));
    return command;
  }

  static String peers() {
    return System.getProperty("bench.peers");
  }

  static Entrant shell(String name, Path output, String script, Object... args) {
    List<String> command = new ArrayList<>(List.of("bash", "-c", script));
    Stream.of(args).map(Object::toString).forEach(command::add);
    return new Entrant(name, command, output);
  }

  static Entrant jvm(String name, Path output, String path, String main, Object... args) {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of("-cp", path, main));
    Stream.of(args).map(Object::toString).forEach(command::add);
    return new Entrant(name, command, output);
  }

  /** The same JVM, with the options that our conversions have. */
  Entrant tuned() {
    return with(TUNING);
  }

  /** The same JVM with some options more. */
  Entrant with(List<String> options) {
    List<String> more = new ArrayList<>(command);
    more.addAll(java().size(), options);
    return new Entrant(name, more, output);
  }

  /**
   * @param words of which an entrant that is left out has one in its name, joined by commas
   */
  static List<Entrant> without(String words, List<Entrant> all) {
    return all.stream()
        .filter(
            entrant ->
                Stream.of(words.split(","))
                    .noneMatch(word -> !word.isEmpty() && entrant.name().contains(word)))
        .toList();
  }

  /** All run with the same collector and largest heap. */
  static List<String> java() {
    return List.of("java", "-XX:+UseParallelGC", "-Xmx" + System.getProperty("bench.heap", "2g"));
  }
}
