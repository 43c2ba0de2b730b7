package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a process.
 *
 * @param seconds wall time, start of the JVM included
 * @param peakKib largest resident set that Linux reports for it ({@code VmHWM}), sampled
 */
record Measured(double seconds, long peakKib) {
  private static final long SAMPLE_MILLIS = 5;

  static Measured run(List<String> command) throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    do {
      peak = Math.max(peak, highWater(process.pid()));
    } while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - began) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException("exit code " + process.exitValue() + ": " + command);
    }
    return new Measured(seconds, peak);
  }

  private static long highWater(long pid) throws IOException {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", pid + "", "status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (NoSuchFileException e) {
      return 0;
    }
    return 0;
  }
}
