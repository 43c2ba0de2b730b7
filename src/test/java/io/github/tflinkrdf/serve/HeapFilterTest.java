package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A request that finds the heap exhausted ends its process, which is one of its own here. */
class HeapFilterTest {
  @Test
  void anExhaustedHeapEndsTheProcessForItsSupervisor() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-cp",
                System.getProperty("java.class.path"),
                HeapFilterTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the process goes on");
    assertEquals(3, process.exitValue(), said);
    assertTrue(said.startsWith("began"), said);
  }

  /** What a thread of the server does: a failure of one request is not the end of the thread. */
  public static void main(String[] args) throws IOException, ServletException {
    System.out.println("began");
    try {
      new HeapFilter().doFilter(null, null, (request, response) -> fill());
    } catch (OutOfMemoryError e) {
      System.out.println("and went on");
    }
  }

  private static void fill() {
    List<byte[]> kept = new ArrayList<>();
    while (kept.size() < Integer.MAX_VALUE) {
      kept.add(new byte[1 << 16]);
    }
  }
}
