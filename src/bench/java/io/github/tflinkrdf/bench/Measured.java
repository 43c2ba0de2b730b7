package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One run of a process.
 *
 * @param seconds wall time, start of the JVM included
 * @param cpu seconds of processor, of the process and of all that it started
 * @param peakKib largest resident set ({@code VmHWM}), sampled; the sum over the processes that run
 *     at the same time, where that is larger
 */
record Measured(double seconds, double cpu, long peakKib) {
  private static final long SAMPLE_MILLIS = 20;

  /** The shell waits for the command and then writes what it and its children used. */
  private static final String TIMED = "\"$@\" >$0.log 2>&1; code=$?; times >$0; exit $code";

  private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9.]+)s");

  static Measured run(List<String> command) throws IOException, InterruptedException {
    Path times = Files.createTempFile("tflink-bench", ".times");
    Path log = Path.of(times + ".log");
    try {
      List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, times.toString()));
      timed.addAll(command);
      long began = System.nanoTime();
      Process process = new ProcessBuilder(timed).start();
      long peak = 0;
      do {
        peak = Math.max(peak, resident(process));
      } while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS));
      double seconds = (System.nanoTime() - began) / 1e9;
      if (process.exitValue() != 0) {
        String said = Files.readString(log, StandardCharsets.UTF_8);
        throw new IllegalStateException(
            "exit code " + process.exitValue() + ": " + String.join(" ", command) + "\n" + said);
      }
      return new Measured(seconds, cpu(times), peak);
    } finally {
      Files.deleteIfExists(times);
      Files.deleteIfExists(log);
    }
  }

  /** The second line: user and system time of the children. */
  private static double cpu(Path times) throws IOException {
    Matcher time = TIME.matcher(Files.readAllLines(times).get(1));
    double seconds = 0;
    while (time.find()) {
      seconds += 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
    }
    return seconds;
  }

  private static long resident(Process process) {
    List<ProcessHandle> all = process.descendants().toList();
    long most = all.stream().mapToLong(p -> status(p.pid(), "VmHWM:")).max().orElse(0);
    return Math.max(most, all.stream().mapToLong(p -> status(p.pid(), "VmRSS:")).sum());
  }

  /** KiB; 0 of a process that has ended. */
  private static long status(long pid, String field) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", pid + "", "status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
