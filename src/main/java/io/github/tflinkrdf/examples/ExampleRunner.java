package io.github.tflinkrdf.examples;

import io.github.tflinkrdf.federate.PeerFailed;
import io.github.tflinkrdf.federate.ServiceFailure;
import io.github.tflinkrdf.guard.Guard;
import io.github.tflinkrdf.guard.GuardedRun;
import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.guard.Stopped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * Asks a release its examples.
 *
 * @param others whether those are run that ask other endpoints
 * @param silent the endpoints that did not answer, and why
 */
record ExampleRunner(
    DatasetGraph dataset,
    Duration limit,
    boolean others,
    BiConsumer<Example, ExampleRun> done,
    Map<String, String> silent) {
  private static final String NOT_ASKED =
      "asks other endpoints, and the build was told to ask none";

  ExampleRunner(
      DatasetGraph dataset, Duration limit, boolean others, BiConsumer<Example, ExampleRun> done) {
    this(dataset, limit, others, done, new HashMap<>());
  }

  ExampleRuns run(List<Example> examples, Clock clock) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Map<String, ExampleRun> byName = new LinkedHashMap<>();
    for (Example example : examples) {
      ExampleRun run = run(example);
      byName.put(example.name(), run);
      done.accept(example, run);
    }
    return new ExampleRuns(at, byName);
  }

  private ExampleRun run(Example example) {
    if (!others && !example.federatesWith().isEmpty()) {
      return new ExampleRun.NotRun(NOT_ASKED);
    }
    Optional<String> known =
        example.federatesWith().stream().filter(silent::containsKey).map(silent::get).findFirst();
    if (known.isPresent()) {
      return new ExampleRun.Failed("not answered: " + known.get());
    }
    try {
      return Txn.calculateRead(dataset, () -> answered(example));
    } catch (Stopped e) {
      return new ExampleRun.Failed(
          e.reason() == Stopped.Reason.TIME
              ? "not answered in " + limit.toMillis() / 1000.0 + " s"
              : "not answered: " + e.getMessage());
    } catch (ServiceFailure e) {
      remember(e);
      return new ExampleRun.Failed("not answered: " + e.getMessage());
    } catch (JenaException | RuntimeIOException e) {
      return new ExampleRun.Failed("not answered: " + e.getMessage());
    }
  }

  /** An endpoint that gave an answer, if a wrong one, may give a right one to another query. */
  private void remember(ServiceFailure failure) {
    if (failure instanceof PeerFailed peer && peer.kind() != PeerFailed.Kind.WRONG_ANSWER) {
      silent.put(peer.endpoint(), peer.getMessage());
    }
  }

  private ExampleRun answered(Example example) {
    long began = System.nanoTime();
    AtomicLong results = new AtomicLong();
    try (GuardedRun run = Guard.of(QueryLimits.of(limit)).begin(dataset, example.query())) {
      run.execute(exec -> results.set(results(exec)));
    }
    return new ExampleRun.Answered(results.get(), (System.nanoTime() - began) / 1_000_000);
  }

  private static long results(QueryExec exec) {
    if (exec.getQuery().isSelectType()) {
      return rows(exec.select());
    } else if (exec.getQuery().isAskType()) {
      exec.ask();
      return 1;
    }
    return (exec.getQuery().isConstructType() ? exec.construct() : exec.describe()).size();
  }

  private static long rows(RowSet rows) {
    long count = 0;
    while (rows.hasNext()) {
      // a term is fetched when it is looked at, which is part of answering
      rows.next().forEach((variable, term) -> {});
      count++;
    }
    return count;
  }
}
