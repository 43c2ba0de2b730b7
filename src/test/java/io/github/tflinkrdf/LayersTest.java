package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md: what each package may import, and how large a file may be. */
class LayersTest {
  private static final Path MAIN = Path.of("src/main/java/io/github/tflinkrdf");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
  private static final String OURS = "io.github.tflinkrdf.";
  private static final int LINES = 160;

  /** Package to the packages of ours and the libraries it may import, besides the JDK. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("report", Set.of()),
          Map.entry("terms", Set.of("report", "Resources", "Resource", "UserError")),
          Map.entry(
              "source", Set.of("report", "UserError", "org.yaml.snakeyaml", "com.github.luben")),
          Map.entry("record", Set.of("report", "source", "terms", "org.jsoup")),
          Map.entry("gather", Set.of("report", "terms", "record", "com.github.luben")),
          Map.entry(
              "mapping",
              Set.of("gather", "terms", "Resources", "Resource", "UserError", "org.apache.jena")),
          Map.entry(
              "check",
              Set.of(
                  "report",
                  "index",
                  "Resources",
                  "Resource",
                  "TaskResult",
                  "UserError",
                  "org.apache.jena")),
          Map.entry("index", Set.of("org.apache.jena")),
          Map.entry("guard", Set.of("org.apache.jena", "org.slf4j")),
          Map.entry(
              "describe",
              Set.of(
                  "index",
                  "store",
                  "terms",
                  "Resources",
                  "Resource",
                  "Sha256",
                  "TaskResult",
                  "org.apache.jena")),
          Map.entry(
              "pipeline",
              Set.of(
                  "report",
                  "terms",
                  "source",
                  "record",
                  "gather",
                  "mapping",
                  "check",
                  "Resources",
                  "TaskResult",
                  "UserError",
                  "org.apache.jena")),
          Map.entry(
              "examples",
              Set.of("federate", "guard", "Resources", "Resource", "UserError", "org.apache.jena")),
          Map.entry(
              "federate", Set.of("Resources", "UserError", "org.apache.jena", "org.eclipse.jetty")),
          Map.entry(
              "dump",
              Set.of(
                  "describe",
                  "terms",
                  "Resources",
                  "Sha256",
                  "TaskResult",
                  "com.github.luben",
                  "org.apache.jena")),
          Map.entry("fetch", Set.of("Sha256", "UserError")),
          Map.entry(
              "checklist", Set.of("Sha256", "UserError", "org.apache.jena", "com.github.luben")),
          Map.entry(
              "store", Set.of("report", "guard", "Resources", "UserError", "org.apache.jena")),
          Map.entry(
              "store.load",
              Set.of("TaskResult", "UserError", "org.apache.jena", "org.apache.thrift")),
          Map.entry(
              "web",
              Set.of(
                  "store",
                  "Resources",
                  "Resource",
                  "Sha256",
                  "org.apache.jena",
                  "jakarta.servlet")),
          Map.entry("address", Set.of("index", "web", "Resources", "org.apache.jena")),
          Map.entry(
              "protein",
              Set.of("index", "web", "store", "ProgramVersion", "Resources", "org.apache.jena")),
          Map.entry(
              "site",
              Set.of("web", "store", "Resources", "Resource", "UserError", "org.apache.jena")),
          Map.entry("editor", Set.of("store", "web", "Resources", "UserError", "org.apache.jena")),
          Map.entry("log", Set.of("org.slf4j")),
          Map.entry("traffic", Set.of("UserError")),
          Map.entry(
              "answers", Set.of("store", "web", "ProgramVersion", "Sha256", "org.apache.jena")),
          Map.entry("metrics", Set.of("UserError", "io.micrometer", "org.eclipse.jetty")),
          Map.entry(
              "serve",
              Set.of(
                  "log",
                  "traffic",
                  "Sha256",
                  "answers",
                  "metrics",
                  "ProgramVersion",
                  "describe",
                  "federate",
                  "site",
                  "protein",
                  "address",
                  "store",
                  "web",
                  "editor",
                  "report",
                  "examples",
                  "guard",
                  "Resources",
                  "Resource",
                  "UserError",
                  "org.apache.jena",
                  "org.eclipse.jetty",
                  "jakarta.servlet",
                  "org.slf4j")));

  @Test
  void aPackageImportsOnlyWhatComesBeforeIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      Set<String> allowed = ALLOWED.get(packageOf(file));
      Matcher matcher = IMPORT.matcher(Files.readString(file));
      while (allowed != null && matcher.find()) {
        String name = matcher.group(1);
        if (!permitted(name, packageOf(file), allowed)) {
          wrong.add(file + " imports " + name);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyStageIsInTheTable() throws IOException {
    Set<String> free = Set.of("cli", "tflinkrdf");
    for (Path file : sources()) {
      assertFalse(
          !free.contains(packageOf(file)) && !ALLOWED.containsKey(packageOf(file)),
          file + " is in a package without a rule");
    }
  }

  @Test
  void noFileIsTwoThings() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Files.readString(file).lines().count();
      if (lines > LINES) {
        large.add(file + " has " + lines + " lines");
      }
    }
    assertEquals(List.of(), large);
  }

  @Test
  void onlyTheHtmlReaderKnowsJsoupAndOnlyMainEndsTheProcess() throws IOException {
    assertEquals(
        1,
        sources().stream()
            .filter(f -> contains(f, "import org.jsoup"))
            .map(Path::getFileName)
            .distinct()
            .count());
    assertEquals(
        List.of("Main.java"),
        sources().stream()
            .filter(f -> contains(f, "System.exit("))
            .map(f -> f.getFileName().toString())
            .toList());
  }

  private static boolean permitted(String name, String own, Set<String> allowed) {
    if (name.startsWith("java.") || name.startsWith("javax.")) {
      return true;
    }
    String shown = name.startsWith(OURS) ? name.substring(OURS.length()) : name;
    return shown.startsWith(own + ".")
        || allowed.stream().anyMatch(a -> shown.equals(a) || shown.startsWith(a + "."));
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The package, without the common start of all; {@code tflinkrdf} at the top. */
  private static String packageOf(Path file) {
    String folders = MAIN.relativize(file.getParent()).toString().replace('/', '.');
    return folders.isEmpty() ? "tflinkrdf" : folders;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
