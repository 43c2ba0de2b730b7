package io.github.tflinkrdf.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A log that nobody reads stops nobody. */
@Timeout(30)
class BacklogTest {

  @Test
  void whoWritesIsNotHeldUpByAFullPipeAndWhatIsLostIsCounted() {
    CountDownLatch read = new CountDownLatch(1);
    ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    OutputStream blocked =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new AssertionError("lines are written whole");
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            try {
              read.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            pipe.write(bytes, from, length);
          }
        };
    Log log = Log.to(LogFormat.TEXT, blocked);
    for (int i = 0; i < 20_000; i++) {
      log.write(Map.of("n", i));
    }
    read.countDown();
    while (!pipe.toString().contains("n=5000")) {
      Thread.onSpinWait();
    }
    log.write(Map.of("n", "last"));
    log.close();
    assertTrue(pipe.toString().contains("n=last"), "the last was written");
    assertTrue(pipe.toString().lines().count() < 10_010);
    long lost = 20_001 - pipe.toString().lines().count();
    long told =
        pipe.toString()
            .lines()
            .filter(line -> line.contains("lost="))
            .mapToLong(line -> Long.parseLong(line.replaceAll(".*lost=(\\d+).*", "$1")))
            .sum();
    assertTrue(told > 0 && told <= lost, told + " of " + lost);
    assertEquals(1, pipe.toString().lines().filter(line -> line.contains("n=0")).count());
  }
}
