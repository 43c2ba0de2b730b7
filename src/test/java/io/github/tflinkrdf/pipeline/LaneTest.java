package io.github.tflinkrdf.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneTest {
  private static final int MANY = 1_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void allIsDoneInOrder(int threads) {
    // not synchronized: what is done before is seen by what is done after
    List<Integer> done = new ArrayList<>();
    try (Workers workers = new Workers(threads)) {
      Lane lane = workers.lane();
      IntStream.range(0, MANY).forEach(i -> lane.add(() -> done.add(i)));
      lane.finish();
    }
    assertEquals(IntStream.range(0, MANY).boxed().toList(), done);
  }

  @Test
  void aThreadOfItsOwnDoesAllInOrderToo() {
    List<Integer> done = new ArrayList<>();
    Set<Thread> threads = new HashSet<>();
    try (Workers workers = new Workers(1)) {
      Lane lane = workers.laneOfItsOwn();
      IntStream.range(0, MANY)
          .forEach(
              i ->
                  lane.add(
                      () -> {
                        done.add(i);
                        threads.add(Thread.currentThread());
                      }));
      lane.finish();
    }
    assertEquals(IntStream.range(0, MANY).boxed().toList(), done);
    assertEquals(1, threads.size());
    assertFalse(threads.contains(Thread.currentThread()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void afterAFailureNothingIsDoneAndItIsThrown(int threads) {
    List<Integer> done = new ArrayList<>();
    try (Workers workers = new Workers(threads)) {
      Lane lane = workers.lane();
      lane.add(() -> done.add(0));
      lane.add(
          () -> {
            throw new UncheckedIOException(new IOException("no room"));
          });
      lane.add(() -> done.add(1));
      UncheckedIOException thrown = assertThrows(UncheckedIOException.class, lane::finish);
      assertEquals("no room", thrown.getCause().getMessage());
    }
    assertEquals(List.of(0), done);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void nothingIsUnderWayOnceTheWorkersAreClosed(int threads) throws InterruptedException {
    AtomicBoolean working = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    try (Workers workers = new Workers(threads)) {
      workers
          .lane()
          .add(
              () -> {
                working.set(true);
                begun.countDown();
                long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
                while (System.nanoTime() < end) {
                  Thread.onSpinWait();
                }
                working.set(false);
              });
      begun.await();
    }
    assertFalse(working.get());
  }
}
