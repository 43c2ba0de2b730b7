package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.pipeline.Meter;
import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Tells how far a conversion is: a line that is written over on a terminal, else one line every ten
 * seconds.
 */
final class Progress implements Meter, AutoCloseable {
  private static final long TERMINAL_MILLIS = 200;
  private static final long FILE_MILLIS = 10_000;
  private static final int WIDTH = 24;

  private final PrintWriter err;
  private final boolean terminal;
  private final Timer timer = new Timer("tflink-progress", true);
  private volatile Stage stage = new Stage("starting", "", 0, System.nanoTime());
  private volatile long done;
  private boolean drawn;

  private record Stage(String name, String unit, long total, long began) {}

  private Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  static Progress on(Console console, boolean quiet) {
    Progress progress = new Progress(console.err(), console.terminal());
    if (!quiet) {
      long period = console.terminal() ? TERMINAL_MILLIS : FILE_MILLIS;
      progress.timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              progress.draw();
            }
          },
          period,
          period);
    }
    return progress;
  }

  @Override
  public void stage(String name, String unit, long total) {
    done = 0;
    stage = new Stage(name, unit, total, System.nanoTime());
  }

  @Override
  public void advance(long amount) {
    done = amount;
  }

  private synchronized void draw() {
    String line = line(stage, done, System.nanoTime());
    if (terminal) {
      err.print("\r\u001b[K" + line);
      err.flush();
      drawn = true;
    } else {
      err.println(line);
    }
  }

  /** {@code reading [##### ] 120.5 MB, 31.0 MB/s, 9 s left}. */
  private static String line(Stage stage, long done, long now) {
    double seconds = Math.max((now - stage.began()) / 1e9, 1e-3);
    double rate = done / seconds;
    if (stage.unit().isEmpty()) {
      return "%s: %,.0f s".formatted(stage.name(), seconds);
    }
    String pace = amount(done, stage.unit()) + ", " + amount(rate, stage.unit()) + "/s";
    if (stage.total() <= 0 || rate == 0) {
      return stage.name() + ": " + pace;
    }
    int filled = (int) Math.min(WIDTH, WIDTH * done / stage.total());
    String bar = "#".repeat(filled) + " ".repeat(WIDTH - filled);
    long left = Math.round((stage.total() - done) / rate);
    return "%s [%s] %s, %d s left".formatted(stage.name(), bar, pace, Math.max(0, left));
  }

  private static String amount(double amount, String unit) {
    return unit.equals(BYTES)
        ? "%,.1f MB".formatted(amount / 1e6)
        : "%,.0f %s".formatted(amount, unit);
  }

  /** Prints a line without leaving half a bar before it. */
  synchronized void say(String line) {
    wipe();
    err.println(line);
  }

  /** Ends the bar; nothing is drawn after it. */
  synchronized void done() {
    timer.cancel();
    wipe();
  }

  private void wipe() {
    if (drawn) {
      err.print("\r\u001b[K");
      err.flush();
      drawn = false;
    }
  }

  @Override
  public void close() {
    done();
  }
}
