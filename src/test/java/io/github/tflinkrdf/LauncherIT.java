package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of a checkout, and of a jar that is alone. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of("tflink-rdf").toAbsolutePath();
  private static final Path JAR = Path.of("target", "tflink-rdf.jar").toAbsolutePath();

  @TempDir Path home;

  @Test
  void classesComeFromTheArchiveOnceItIsThere() throws IOException {
    assertEquals(0, run(LAUNCHER, "").code());
    Program.Run run = run(LAUNCHER, "-Xlog:class+load:stderr");
    assertVersion(run);
    String own = "io.github.tflinkrdf.Resources source: shared objects file (top)";
    assertTrue(run.err().contains(own), run.err());
  }

  /** Of another JVM, or of another jar, or damaged: nobody hears of it, least of all the data. */
  @Test
  void anArchiveThatIsNoneIsPassedOver() throws IOException {
    Path launcher = launcherElsewhere();
    for (String archive : List.of("", "no archive")) {
      Files.writeString(home.resolve("target/tflink-rdf.jsa"), archive);
      assertNothingIsSaid(run(launcher, ""));
    }
  }

  @Test
  void theArchiveOfAJarAtAnotherPlaceIsPassedOver() throws IOException {
    assertEquals(0, run(LAUNCHER, "").code());
    Path archive = JAR.resolveSibling("tflink-rdf.jsa");
    assertTrue(Files.size(archive) > 0);
    Path launcher = launcherElsewhere();
    Files.copy(archive, home.resolve("target/tflink-rdf.jsa"));
    assertNothingIsSaid(run(launcher, ""));
  }

  /** A launcher with a jar, without sources. */
  private Path launcherElsewhere() throws IOException {
    Path target = Files.createDirectory(home.resolve("target"));
    Files.copy(JAR, target.resolve("tflink-rdf.jar"));
    return Files.copy(LAUNCHER, home.resolve("tflink-rdf"));
  }

  private static void assertNothingIsSaid(Program.Run run) {
    assertVersion(run);
    assertEquals("", run.err());
  }

  private static void assertVersion(Program.Run run) {
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("tflink-rdf "), run.out());
    assertEquals(3, run.out().lines().count(), run.out());
  }

  private static Program.Run run(Path launcher, String options) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "--version");
    builder.environment().putAll(Map.of("TFLINK_JAVA_OPTS", options));
    return Program.finish(builder.start());
  }
}
