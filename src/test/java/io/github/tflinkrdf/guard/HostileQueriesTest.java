package io.github.tflinkrdf.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Answer;
import io.github.tflinkrdf.store.ReleaseData;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.store.ResultFormat;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an unknown client can ask ends at its limit, with its reason, and no thread goes on. */
@Tag("timed")
class HostileQueriesTest {
  private static final Duration LIMIT = Duration.ofMillis(800);

  /** For a machine that does much else; what is measured goes to the output of the test. */
  private static final long ROOM_MILLIS = 3000;

  @TempDir static Path store;
  private static ReleaseData data;

  @BeforeAll
  static void build() {
    data = Releases.build(store, HostileData::send).open();
    Guard.protect(data.dataset());
  }

  @AfterAll
  static void close() {
    data.close();
  }

  @ParameterizedTest
  @MethodSource("io.github.tflinkrdf.guard.Vector#endless")
  void whatHasNoEndIsStoppedAtItsLimit(Vector vector) throws InterruptedException {
    assertStopped(vector, LIMIT.toMillis() + ROOM_MILLIS);
  }

  @ParameterizedTest
  @MethodSource("io.github.tflinkrdf.guard.Vector#refused")
  void whatIsForbiddenOrTooDeepIsRefusedAtOnce(Vector vector) throws InterruptedException {
    assertStopped(vector, ROOM_MILLIS);
  }

  private static void assertStopped(Vector vector, long millis) throws InterruptedException {
    AtomicReference<Throwable> ended = new AtomicReference<>();
    Thread asker = new Thread(() -> ask(vector.query(), ended));
    long began = System.nanoTime();
    asker.start();
    asker.join(millis + 30_000);
    long took = (System.nanoTime() - began) / 1_000_000;
    System.out.printf("%-45s %6d ms  %s%n", vector, took, ended.get());
    assertFalse(asker.isAlive(), "it still runs");
    assertNotNull(ended.get(), "it was answered");
    assertEquals(Stopped.class, ended.get().getClass(), ended.get().toString());
    Stopped stopped = (Stopped) ended.get();
    assertTrue(vector.reasons().contains(stopped.reason()), stopped.reason() + ": " + stopped);
    assertTrue(took < millis, took + " ms");
  }

  private static void ask(String text, AtomicReference<Throwable> ended) {
    DatasetGraph dataset = data.dataset();
    Guard guard = Guard.of(QueryLimits.of(LIMIT));
    try {
      Query query = BoundedParser.parse(text);
      Answer answer = Answer.of(query, ResultFormat.of(query).get(0));
      Txn.executeRead(
          dataset,
          () -> {
            try (GuardedRun run = guard.begin(dataset, query)) {
              run.execute(exec -> answer.write(exec, OutputStream.nullOutputStream()));
            }
          });
    } catch (Throwable e) {
      ended.set(e);
    }
  }
}
