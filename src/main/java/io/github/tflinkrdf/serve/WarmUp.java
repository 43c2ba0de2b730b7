package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.examples.Examples;
import io.github.tflinkrdf.protein.SearchRoute;
import io.github.tflinkrdf.web.Served;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a release goes through before it is used, on one thread and for a bounded time: its files
 * are read once, so that the system has them in memory, then its first triples; the index of names
 * is made; the example queries that ask nobody else are run. Whatever a query says is no reason
 * against the release; that its files cannot be read is.
 *
 * @param limit in all; zero for none of it
 * @param search has an index of names of each release
 */
record WarmUp(Duration limit, Resources resources, SearchRoute search) {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final Duration QUERY_LIMIT = Duration.ofSeconds(2);
  private static final int SAMPLE = 10_000;

  /**
   * Warms a release.
   *
   * @param wanted false when it need not go on
   * @throws UserError if the release is broken
   */
  void of(Served served, BooleanSupplier wanted) {
    if (limit.isZero()) {
      return;
    }
    long began = System.nanoTime();
    String id = served.release().id();
    TimeBox whole = new TimeBox(limit, wanted);
    try {
      // what is read into memory serves nothing if no time is left for the rest
      DatabaseFiles.of(served.release()).read(new TimeBox(limit.dividedBy(2), wanted));
      sample(served);
    } catch (IOException e) {
      throw broken(id, UserError.why(e));
    } catch (RuntimeException | InternalError e) {
      // the latter is how the JVM says that a file ends before what is mapped of it
      throw broken(id, String.valueOf(e.getMessage()));
    }
    names(served, whole);
    examples(served, whole);
    LOG.info("release {} was warmed in {} ms", id, (System.nanoTime() - began) / 1_000_000);
  }

  private static UserError broken(String id, String why) {
    return new UserError("release " + id + " is broken: " + why, 3);
  }

  private static void sample(Served served) {
    Txn.executeRead(
        served.data(),
        () -> {
          Iterator<Quad> quads = served.data().find();
          for (int i = 0; i < SAMPLE && quads.hasNext(); i++) {
            quads.next();
          }
        });
  }

  private void names(Served served, BooleanSupplier goOn) {
    try {
      search.prepare(served, goOn);
    } catch (RuntimeException e) {
      LOG.debug("the index of names is left to the first search", e);
    }
  }

  private void examples(Served served, BooleanSupplier goOn) {
    try {
      Examples.read(resources, served.release().base())
          .run(served.data(), QUERY_LIMIT, (example, run) -> require(goOn));
    } catch (RuntimeException e) {
      LOG.debug("not all examples were run", e);
    }
  }

  private static void require(BooleanSupplier goOn) {
    if (!goOn.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
