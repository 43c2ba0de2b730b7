package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.traffic.ClientAddress;
import io.github.tflinkrdf.traffic.Overload;
import io.github.tflinkrdf.traffic.QueryQueue;
import io.github.tflinkrdf.traffic.TrafficLimits;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** Gives each query its turn among those of all clients. */
final class Turns {
  /** The attribute of a request that has the milliseconds in which its query ran. */
  static final String RAN = Turns.class.getName();

  /** Longer queries cost something before they run. */
  private static final int SHORT = 64 << 10;

  private final TrafficLimits limits;
  private final QueryQueue queue;

  Turns(TrafficLimits limits) {
    this.limits = limits;
    this.queue = new QueryQueue(limits);
  }

  /** The turn of one request: not there before it begins, and it ends when it is closed. */
  final class Turn implements AutoCloseable {
    private final HttpServletRequest http;
    private QueryQueue.Turn held;
    private long began;

    private Turn(HttpServletRequest http) {
      this.http = http;
    }

    /**
     * Waits for it; nothing if it has begun.
     *
     * @throws Refusal if there is no room, or it does not come in time
     */
    void begin() {
      if (held == null) {
        held = enter(http);
        began = System.nanoTime();
      }
    }

    @Override
    public void close() {
      end();
    }

    /** Lets the next in; nothing if it has ended. */
    void end() {
      if (held != null) {
        held.close();
        http.setAttribute(RAN, Duration.ofNanos(System.nanoTime() - began).toMillis());
        held = null;
      }
    }
  }

  /** One that has begun already if it takes memory to read the query. */
  Turn of(HttpServletRequest http) {
    Turn turn = new Turn(http);
    if (http.getContentLengthLong() > SHORT) {
      turn.begin();
    }
    return turn;
  }

  private QueryQueue.Turn enter(HttpServletRequest http) {
    try {
      return queue.enter(((ClientAddress) http.getAttribute(Reception.CLIENT)).share());
    } catch (Overload e) {
      throw new Refusal(problem(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(ProblemType.STOPPING, "the server is stopping");
    }
  }

  private Problem problem(Overload e) {
    Problem problem =
        e.isOwnFault()
            ? Problem.of(
                    ProblemType.TOO_MANY_REQUESTS,
                    "this client has its share of running queries; ask one after the other")
                .withLimit("client-queries", limits.clientQueries(), "queries")
            : Problem.of(ProblemType.BUSY, "the server has too many queries to do; ask again soon")
                .withLimit("queries", limits.queries(), "queries");
    return problem.retryAfter(e.worthWaiting());
  }
}
