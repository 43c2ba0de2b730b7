package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --print-config}. */
class EffectiveOptionsTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("TFLINK_QUERY_TIMEOUT", "30", "TFLINK_PORT", "5");

  @TempDir Path folder;

  @Test
  void everyOptionIsPrintedWithItsValueAndWhereItIsFrom() throws IOException {
    Path config = folder.resolve("tflink.properties");
    Files.writeString(config, "answer-cache = 10MB\nquery-timeout = 7\nport = 6\n");
    CommandsTest.Ran ran =
        CommandsTest.run(
            ENVIRONMENT,
            command("serve", "--config", config.toString(), "--port", "0", "--store=a\\b c"));
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.err());
    assertEntry(ran, "the command line", "port = 0");
    assertEntry(ran, "the command line", "store = a\\\\b c");
    assertEntry(ran, "the environment, TFLINK_QUERY_TIMEOUT", "query-timeout = 30");
    assertEntry(ran, "--config " + config, "answer-cache = 10MB");
    assertEntry(ran, "the default", "host = 127.0.0.1");
    assertEntry(ran, "the default", "# metrics-port is not set");
    assertEntry(ran, "the default", "open = false");
    assertFalse(ran.out().contains("print-config"), ran.out());
    assertFalse(ran.out().contains("help"), ran.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "run"})
  void whatIsPrintedCanBeFedBackAndGivesTheSame(String name) throws IOException {
    String[] given = {"--store", " a\\b #!c:d=ä", "--query-timeout", "5", "--open"};
    CommandsTest.Ran first = CommandsTest.run(ENVIRONMENT, command(name, given));
    CommandsTest.Ran second = fedBack(name, first);
    assertEquals(options(first), options(second));
    assertEquals(" a\\b #!c:d=ä", options(second).getProperty("store"));
    CommandsTest.Ran third = fedBack(name, second);
    assertEquals(second.out(), third.out());
    assertTrue(second.out().contains("# from --config "), second.out());
  }

  @Test
  void listsAndNamesAreFedBackToo() throws IOException {
    String[] given = {"--organism", "human,fly", "--loader", "JENA", "--fail-on", "never"};
    CommandsTest.Ran first = CommandsTest.run(Map.of(), command("run", given));
    assertEquals(0, first.code(), first.err());
    CommandsTest.Ran second = fedBack("run", first);
    assertEquals(options(first), options(second));
    assertEquals("human,fly", options(second).getProperty("organism"));
    assertEquals("jena", options(second).getProperty("loader"));
  }

  @Test
  void aWrongValueIsSaidAllTheSame() {
    CommandsTest.Ran ran =
        CommandsTest.run(Map.of(), command("serve", "--store", "x", "--port", "many"));
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("--port"), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"64", "x", "999kB", "100TB"})
  void aCacheThatIsNoneIsRefused(String size) {
    CommandsTest.Ran ran = CommandsTest.run("serve", "--store", "x", "--answer-cache", size);
    assertEquals(2, ran.code(), ran.err());
    assertTrue(ran.err().startsWith("tflink-rdf: --answer-cache " + size), ran.err());
  }

  private CommandsTest.Ran fedBack(String name, CommandsTest.Ran printed) throws IOException {
    Path file = folder.resolve("printed.properties");
    Files.writeString(file, printed.out());
    CommandsTest.Ran ran =
        CommandsTest.run(Map.of(), name, "--config", file.toString(), "--print-config");
    assertEquals(0, ran.code(), ran.err());
    return ran;
  }

  private static void assertEntry(CommandsTest.Ran ran, String origin, String entry) {
    List<String> lines = ran.out().lines().toList();
    int at = lines.indexOf(entry);
    assertTrue(at > 0, () -> "no " + entry + " in\n" + ran.out());
    assertEquals("# from " + origin, lines.get(at - 1));
  }

  private static Properties options(CommandsTest.Ran ran) throws IOException {
    Properties options = new Properties();
    options.load(new StringReader(ran.out()));
    return options;
  }

  private static String[] command(String name, String... options) {
    return Stream.concat(Stream.of(name, "--print-config"), Stream.of(options))
        .toArray(String[]::new);
  }
}
