package io.github.tflinkrdf.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whose turn it is. */
@Timeout(30)
class QueryQueueTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong clock = new AtomicLong();

  @Test
  void aClientThatHasItsShareIsToldToWaitAndAnotherIsNot() throws InterruptedException {
    QueryQueue queue = queue(3, 2, Duration.ofMillis(50));
    queue.enter("a");
    queue.enter("a");
    Overload own = assertThrows(Overload.class, () -> queue.enter("a"));
    assertTrue(own.isOwnFault());
    queue.enter("b");
    Overload full = assertThrows(Overload.class, () -> queue.enter("c"));
    assertFalse(full.isOwnFault());
  }

  @Test
  void halfOfThePlacesAreForFirstQueries() throws InterruptedException {
    QueryQueue queue = queue(4, 3, Duration.ofMillis(50));
    queue.enter("a");
    queue.enter("a");
    assertTrue(assertThrows(Overload.class, () -> queue.enter("a")).isOwnFault());
    queue.enter("b");
    assertTrue(assertThrows(Overload.class, () -> queue.enter("b")).isOwnFault());
    queue.enter("c");
    assertFalse(assertThrows(Overload.class, () -> queue.enter("d")).isOwnFault());
  }

  @Test
  void aTurnThatEndsIsThatOfTheNextAndClosingTwiceGivesNoSecond() throws InterruptedException {
    QueryQueue queue = queue(1, 1, Duration.ofMillis(50));
    QueryQueue.Turn first = queue.enter("a");
    first.close();
    first.close();
    queue.enter("b");
    assertThrows(Overload.class, () -> queue.enter("c"));
  }

  @Test
  void lanesTakeTurnsHoweverManyWaitInOne() throws InterruptedException {
    QueryQueue queue = queue(1, 1, Duration.ofSeconds(20));
    QueryQueue.Turn busy = queue.enter("x");
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (String client : List.of("a", "a", "a", "a", "b", "c")) {
      Thread thread = new Thread(() -> run(queue, client, order));
      thread.start();
      threads.add(thread);
      while (thread.getState() != Thread.State.TIMED_WAITING) {
        Thread.sleep(1);
      }
    }
    busy.close();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of("a", "b", "c", "a", "a", "a"), order);
  }

  @Test
  void whoHasUsedUpItsTimeComesLastAndLeavesHalfOfThePlaces() throws InterruptedException {
    QueryQueue queue = queue(2, 2, Duration.ofMillis(50));
    QueryQueue.Turn taken = queue.enter("greedy");
    clock.addAndGet(120 * SECOND);
    taken.close();
    QueryQueue.Turn idle = queue.enter("greedy");
    Overload over = assertThrows(Overload.class, () -> queue.enter("greedy"));
    assertTrue(over.isOwnFault());
    assertEquals(60, over.worthWaiting().toSeconds(), 1);
    queue.enter("other");
    idle.close();
    clock.addAndGet(90 * SECOND);
    queue.enter("greedy");
  }

  @Test
  void theRoomToWaitInIsBoundedForOneClientAndForAll() throws InterruptedException {
    QueryQueue queue = queue(1, 1, Duration.ofSeconds(20));
    queue.enter("x");
    List<Thread> waiting = new ArrayList<>();
    for (int i = 0; i < TrafficLimits.CLIENT_WAITING; i++) {
      waiting.add(waitIn(queue, "a"));
    }
    assertThrows(Overload.class, () -> queue.enter("a"));
    for (int i = TrafficLimits.CLIENT_WAITING; i < TrafficLimits.WAITING; i++) {
      waiting.add(waitIn(queue, "b" + i));
    }
    assertFalse(assertThrows(Overload.class, () -> queue.enter("c")).isOwnFault());
    waiting.forEach(Thread::interrupt);
  }

  @Test
  void whoIsInterruptedLeavesNoGap() throws InterruptedException {
    QueryQueue queue = queue(1, 1, Duration.ofSeconds(20));
    QueryQueue.Turn busy = queue.enter("x");
    Thread gone = waitIn(queue, "a");
    gone.interrupt();
    gone.join();
    busy.close();
    CountDownLatch in = new CountDownLatch(1);
    Thread next =
        new Thread(
            () -> {
              run(queue, "b", new ArrayList<>());
              in.countDown();
            });
    next.start();
    assertTrue(in.await(10, TimeUnit.SECONDS));
  }

  private QueryQueue queue(int all, int ofClient, Duration patience) {
    TrafficLimits limits =
        TrafficLimits.defaults().withQueries(all, ofClient).withPatience(patience);
    return new QueryQueue(limits, clock::get);
  }

  private static Thread waitIn(QueryQueue queue, String client) throws InterruptedException {
    Thread thread = new Thread(() -> run(queue, client, new ArrayList<>()));
    thread.start();
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }
    return thread;
  }

  private static void run(QueryQueue queue, String client, List<String> order) {
    try {
      QueryQueue.Turn turn = queue.enter(client);
      order.add(client);
      turn.close();
    } catch (InterruptedException | Overload e) {
      Thread.currentThread().interrupt();
    }
  }
}
