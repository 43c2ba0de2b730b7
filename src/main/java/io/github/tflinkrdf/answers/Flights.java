package io.github.tflinkrdf.answers;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.jena.query.QueryCancelledException;

/**
 * Of several who ask the same at once the first runs the query and the others wait for its answer,
 * each within its own limit. What fails for a reason of the query fails for all; when the first one
 * fails for a reason of its own, another takes its place.
 */
final class Flights {
  private static final class Flight {
    private final CompletableFuture<WholeAnswer> done = new CompletableFuture<>();
    private final Duration limit;
    private int followers;

    Flight(Duration limit) {
      this.limit = limit;
    }
  }

  private final Map<String, Flight> inAir = new HashMap<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Predicate<Throwable> ofTheQuery;

  /**
   * @param ofTheQuery true for a failure that anybody else with the same query would meet
   */
  Flights(Predicate<Throwable> ofTheQuery) {
    this.ofTheQuery = ofTheQuery;
  }

  /** How many wait now. */
  int waiting() {
    return waiting.get();
  }

  /**
   * The answer of a name, by the work of this request or of another.
   *
   * @throws QueryCancelledException if the limit is over before
   */
  AnswerCache.Found join(String name, Duration limit, AnswerCache.Work work) throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (left.isNegative() || left.isZero()) {
        throw new QueryCancelledException();
      }
      Flight own = new Flight(left);
      Flight flight = board(name, own);
      if (flight == own) {
        return new AnswerCache.Found(lead(name, own, work), AnswerCache.Source.MISS);
      }
      Optional<WholeAnswer> answer = follow(flight, end);
      if (answer.isPresent()) {
        return new AnswerCache.Found(answer.get(), AnswerCache.Source.SHARED);
      }
    }
  }

  private synchronized Flight board(String name, Flight own) {
    Flight flight = inAir.putIfAbsent(name, own);
    if (flight == null) {
      return own;
    }
    flight.followers++;
    return flight;
  }

  /** From now on nobody follows; the number of those who do. */
  private synchronized int land(String name) {
    return inAir.remove(name).followers;
  }

  private WholeAnswer lead(String name, Flight own, AnswerCache.Work work) throws IOException {
    try {
      WholeAnswer answer = work.run(own.limit);
      answer.hold(land(name));
      own.done.complete(answer);
      return answer;
    } catch (IOException | RuntimeException | Error e) {
      land(name);
      own.done.completeExceptionally(e);
      throw e;
    }
  }

  /** The answer; empty if its leader failed for a reason of its own. */
  private Optional<WholeAnswer> follow(Flight flight, long end) {
    waiting.incrementAndGet();
    try {
      return Optional.of(flight.done.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      throw gone(flight);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw gone(flight);
    } catch (ExecutionException e) {
      return failed(flight, e.getCause(), end);
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static QueryCancelledException gone(Flight flight) {
    flight.done.thenAccept(WholeAnswer::close);
    return new QueryCancelledException();
  }

  private Optional<WholeAnswer> failed(Flight flight, Throwable cause, long end) {
    boolean hasMoreTime = end - System.nanoTime() > flight.limit.toNanos();
    boolean outOfTime = cause instanceof QueryCancelledException && !hasMoreTime;
    if (outOfTime || ofTheQuery.test(cause)) {
      throw (RuntimeException) cause;
    }
    return Optional.empty();
  }
}
