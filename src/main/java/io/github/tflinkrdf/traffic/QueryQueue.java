package io.github.tflinkrdf.traffic;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets so many queries run at once, and so many of each client; the others wait, each client in a
 * lane of its own, and the lanes take turns. Half of the places are kept for the first query of a
 * client that has time left, so that it takes many clients to fill the server; one that has used up
 * its time comes after the others, and on an idle server it is not held up.
 */
public final class QueryQueue {
  private static final int MOST_LANES = 10_000;

  private final TrafficLimits limits;
  private final LongSupplier clock;
  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private int running;
  private int waiting;

  public QueryQueue(TrafficLimits limits) {
    this(limits, System::nanoTime);
  }

  /**
   * @param clock nanoseconds
   */
  QueryQueue(TrafficLimits limits, LongSupplier clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** A place among those that run; closing it twice does nothing. */
  public final class Turn implements AutoCloseable {
    private final Lane lane;
    private final long began;
    private boolean over;

    private Turn(Lane lane, long began) {
      this.lane = lane;
      this.began = began;
    }

    @Override
    public void close() {
      synchronized (QueryQueue.this) {
        if (!over) {
          over = true;
          running--;
          lane.end(began, clock.getAsLong(), limits.clientSeconds());
          next();
        }
      }
    }
  }

  /**
   * Waits for a turn.
   *
   * @param client whose share is used
   * @throws Overload if there is no room to wait, or the turn does not come in time
   */
  public Turn enter(String client) throws InterruptedException {
    Lane lane;
    Lane.Waiting place;
    synchronized (this) {
      lane = lane(client);
      place = lane.queue();
      waiting++;
      next();
      if (place.admitted().getCount() > 0
          && (waiting > TrafficLimits.WAITING || lane.waiting() > TrafficLimits.CLIENT_WAITING)) {
        leave(lane, place);
        throw overload(lane);
      }
    }
    try {
      if (!place.admitted().await(limits.patience().toNanos(), TimeUnit.NANOSECONDS)) {
        giveUp(lane, place);
      }
    } catch (InterruptedException e) {
      abandon(lane, place);
      throw e;
    }
    return new Turn(lane, place.began());
  }

  private synchronized void giveUp(Lane lane, Lane.Waiting place) {
    if (leave(lane, place)) {
      throw overload(lane);
    }
  }

  private synchronized void abandon(Lane lane, Lane.Waiting place) {
    if (!leave(lane, place)) {
      new Turn(lane, place.began()).close();
    }
  }

  private boolean leave(Lane lane, Lane.Waiting place) {
    boolean waited = lane.giveUp(place);
    if (waited) {
      waiting--;
    }
    return waited;
  }

  private Overload overload(Lane lane) {
    long now = clock.getAsLong();
    boolean own = lane.running() > 0 || lane.isOver(now, limits.clientSeconds());
    double rest = lane.overFor(now, limits.clientSeconds());
    return new Overload(own, Duration.ofNanos((long) Math.max(5e9, rest)));
  }

  /** Lets as many run as may. */
  private void next() {
    long now = clock.getAsLong();
    while (running < limits.queries() && (admit(now, false) || admit(now, true))) {
      running++;
      waiting--;
    }
  }

  private boolean admit(long now, boolean over) {
    boolean reserved = running >= (limits.queries() + 1) / 2;
    if (over && reserved) {
      return false;
    }
    for (Iterator<Map.Entry<String, Lane>> all = lanes.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, Lane> each = all.next();
      Lane lane = each.getValue();
      if (lane.waiting() > 0
          && lane.running() < (reserved ? 1 : limits.clientQueries())
          && lane.isOver(now, limits.clientSeconds()) == over) {
        lane.admit(now);
        // to the end, so that all others come before its next
        all.remove();
        lanes.put(each.getKey(), lane);
        return true;
      }
    }
    return false;
  }

  private Lane lane(String client) {
    long now = clock.getAsLong();
    if (lanes.size() > MOST_LANES) {
      lanes.values().removeIf(lane -> lane.isForgettable(now, limits.clientSeconds()));
    }
    return lanes.computeIfAbsent(client, name -> new Lane(now));
  }
}
