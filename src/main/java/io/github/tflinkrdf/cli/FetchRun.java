package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.fetch.Download;
import io.github.tflinkrdf.fetch.Outcome;
import io.github.tflinkrdf.fetch.Patience;
import io.github.tflinkrdf.fetch.Watch;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fetches files one after the other; one that cannot be had does not keep the others away. */
record FetchRun(Console console, boolean quiet, Path folder, URI base, Patience patience) {
  private static final int KILO = 1000;

  /** The answer is the exit code. */
  int of(List<Wanted> wanted) {
    List<String> whole = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    try (Progress progress = Progress.on(console, quiet)) {
      Download download = new Download(base, agent(), patience, watch(progress));
      for (Wanted file : wanted) {
        Outcome outcome = download.fetch(folder, file.names());
        if (outcome instanceof Outcome.Fetched fetched) {
          whole.add(line(fetched));
        } else {
          failures.add(file.title() + ": " + why(outcome));
        }
      }
    } catch (InterruptedException e) {
      failures.add("interrupted; what has come is kept, the same command goes on from there");
    } finally {
      tell(whole, failures);
    }
    return failures.isEmpty() ? 0 : 3;
  }

  private static String agent() {
    return "tflink-rdf/" + TflinkRdf.Version.program();
  }

  private static Watch watch(Progress progress) {
    return new Watch(
        (name, bytes) -> progress.stage(name, "kB", bytes / KILO),
        bytes -> progress.advance(bytes / KILO),
        progress::say);
  }

  /** {@code 3475764 bytes sha256 … NAME}. */
  private static String line(Outcome.Fetched file) {
    String state = file.fresh() ? "" : "  (was there)";
    return "%d bytes  sha256 %s  %s%s".formatted(file.bytes(), file.sha256(), file.file(), state);
  }

  private String why(Outcome outcome) {
    if (outcome instanceof Outcome.Absent absent) {
      return "not found under " + base + " (" + absent.said() + ")";
    }
    return outcome instanceof Outcome.Failed failed ? failed.why() : outcome.toString();
  }

  private void tell(List<String> whole, List<String> failures) {
    PrintWriter out = console.text();
    whole.forEach(out::println);
    out.flush();
    failures.forEach(failure -> console.err().println("tflink-rdf: " + failure));
  }
}
