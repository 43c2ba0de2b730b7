package io.github.tflinkrdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, run as a process as a user runs it. */
public final class Program {
  private static final Path JAR = Path.of("target", "tflink-rdf.jar").toAbsolutePath();
  private static final long MINUTES = 5;

  /** What a finished process left. */
  public record Run(int code, String out, String err) {}

  private Program() {}

  /** Runs the jar alone. */
  public static Run run(String... args) {
    return run(Map.of(), args);
  }

  /** Runs the jar with further environment variables. */
  public static Run run(Map<String, String> environment, String... args) {
    return finish(start(environment, args));
  }

  /** Starts the jar. */
  public static Process start(Map<String, String> environment, String... args) {
    return start(List.of("-Xmx512m"), environment, args);
  }

  /** Starts the jar with options of the JVM. */
  public static Process start(List<String> jvm, Map<String, String> environment, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("TFLINK_"));
    // no test asks an endpoint of others
    builder.environment().put("TFLINK_OFFLINE", "true");
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new AssertionError("run `mvn package` first: " + e.getMessage(), e);
    }
  }

  /** Waits for a process and takes what it printed. */
  public static Run finish(Process process) {
    try {
      Path err = Files.createTempFile("tflink-err", ".txt");
      Thread reader = copy(process, err);
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("the program did not end within " + MINUTES + " minutes");
      }
      reader.join();
      String said = Files.readString(err);
      Files.delete(err);
      return new Run(process.exitValue(), out, said);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Thread copy(Process process, Path err) {
    Thread thread =
        new Thread(
            () -> {
              try (var out = Files.newOutputStream(err)) {
                process.getErrorStream().transferTo(out);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    thread.start();
    return thread;
  }
}
