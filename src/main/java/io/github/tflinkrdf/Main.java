package io.github.tflinkrdf;

import io.github.tflinkrdf.cli.Console;
import io.github.tflinkrdf.cli.TflinkRdf;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;

/** The program. Exit codes: 0 all kept, 1 something rejected, 2 usage, 3 could not finish. */
public final class Main {
  private static final long SECONDS_TO_TIDY = 60;

  private Main() {}

  public static void main(String[] args) {
    // Turkish has another lower case of I; the data and SPARQL's LCASE have none of it
    Locale.setDefault(Locale.ROOT);
    JenaSystem.init();
    CountDownLatch finished = new CountDownLatch(1);
    tidyOnSignal(Thread.currentThread(), finished);
    int code = TflinkRdf.run(Console.system(), args);
    finished.countDown();
    System.exit(code);
  }

  /** Ctrl+C and kill interrupt the work, so that it removes what it has begun before we end. */
  private static void tidyOnSignal(Thread work, CountDownLatch finished) {
    Thread tidy =
        new Thread(
            () -> {
              if (finished.getCount() > 0) {
                work.interrupt();
                try {
                  finished.await(SECONDS_TO_TIDY, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }
            });
    Runtime.getRuntime().addShutdownHook(tidy);
  }
}
