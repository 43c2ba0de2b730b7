package io.github.tflinkrdf.fetch;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Fetches files from one folder of a web server: goes on where an earlier run ended, tries again
 * what may pass, and puts a file in its place only when it is whole. Used by one thread.
 */
public final class Download {
  private final RemoteFolder remote;
  private final Patience patience;
  private final Watch watch;

  /**
   * @param base the folder, ends in a slash
   * @param agent names the program to the server
   */
  public Download(URI base, String agent, Patience patience, Watch watch) {
    this.remote = new RemoteFolder(base, agent, patience.stall());
    this.patience = patience;
    this.watch = watch;
  }

  /**
   * Fetches the first of some names that the server has.
   *
   * @throws UserError if the folder cannot be written
   * @throws InterruptedException if the thread was interrupted; what has come is kept
   */
  public Outcome fetch(Path folder, List<String> names) throws InterruptedException {
    List<String> said = new ArrayList<>();
    for (String name : names) {
      Outcome outcome = insist(new Place(folder, name));
      if (!(outcome instanceof Outcome.Absent absent)) {
        return outcome;
      }
      said.add(name + ": " + absent.said());
    }
    return new Outcome.Absent(String.join("; ", said));
  }

  /** Tries until it is whole, will never be, or too often brought nothing new. */
  private Outcome insist(Place place) throws InterruptedException {
    long most = 0;
    int failures = 0;
    while (true) {
      Outcome outcome = attempted(place);
      if (!(outcome instanceof Outcome.Failed failed) || !failed.passing()) {
        return outcome;
      }
      failures = place.begun() > most ? 1 : failures + 1;
      most = Math.max(most, place.begun());
      if (failures >= patience.attempts() || failed.delay().compareTo(patience.patient()) > 0) {
        return givenUp(failed, failures);
      }
      Duration pause = patience.pause(failures, failed.delay());
      watch
          .said()
          .accept(
              "%s: %s; trying again in %.1f s"
                  .formatted(place.name(), failed.why(), pause.toMillis() / 1e3));
      patience.sleep().over(pause);
    }
  }

  private static Outcome givenUp(Outcome.Failed failed, int failures) {
    String asked =
        failed.delay().isZero()
            ? ""
            : ", it asks to be left alone for " + failed.delay().toSeconds() + " s";
    String tries = failures == 1 ? "one attempt" : failures + " attempts in a row";
    String why = failed.why() + asked + "; given up after " + tries;
    return new Outcome.Failed(why, false, failed.delay());
  }

  private Outcome attempted(Place place) throws InterruptedException {
    try {
      return new Attempt(remote, place, watch).run();
    } catch (Disconnected e) {
      return Outcome.Failed.passing(e.getMessage());
    } catch (ClosedByInterruptException e) {
      Thread.interrupted();
      throw new InterruptedException();
    } catch (IOException e) {
      throw new UserError(place.folder() + " cannot be written: " + UserError.why(e), 3);
    }
  }
}
