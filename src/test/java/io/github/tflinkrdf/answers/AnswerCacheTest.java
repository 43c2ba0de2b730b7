package io.github.tflinkrdf.answers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.answers.AnswerCache.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AnswerCacheTest {
  private static final Duration LONG = Duration.ofSeconds(40);
  private static final byte[] TEXT = "{\"value\": \"REL\"},\n".repeat(2000).getBytes();

  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private final ExecutorService clients = Executors.newCachedThreadPool();
  private final AnswerCache cache = cache(8_000_000);

  @AfterEach
  void everyPlaceIsGivenUpOnce() {
    clients.shutdownNow();
    assertEquals(0, open.get());
  }

  @Test
  void whatWasAskedBeforeIsNotRunAgain() throws IOException {
    assertSource(Source.MISS, "a", TEXT);
    assertSource(Source.HIT, "a", TEXT);
    assertSource(Source.MISS, "b", TEXT);
    assertEquals(2, runs.get());
    assertEquals(1, cache.count(Source.HIT));
    assertEquals(2, cache.count(Source.MISS));
    assertEquals(2, cache.size());
    assertTrue(cache.bytes() < TEXT.length / 4, "kept packed");
    cache.clear();
    assertEquals(0, cache.bytes());
    assertSource(Source.MISS, "a", TEXT);
  }

  @Test
  void aSmallAnswerIsKeptAsItIs() throws IOException {
    assertSource(Source.MISS, "a", new byte[] {1, 2, 3});
    assertSource(Source.HIT, "a", new byte[] {1, 2, 3});
    assertSource(Source.MISS, "empty", new byte[0]);
    assertSource(Source.HIT, "empty", new byte[0]);
  }

  @Test
  void theSameAskedByManyAtOnceIsRunOnce() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    List<CompletableFuture<Source>> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      all.add(ask("a", LONG, limit -> gated(gate, TEXT)));
    }
    awaitWaiting(29);
    gate.countDown();
    List<Source> sources = all.stream().map(CompletableFuture::join).toList();
    assertEquals(1, runs.get());
    assertEquals(29, sources.stream().filter(Source.SHARED::equals).count());
    assertEquals(0, cache.waiting());
  }

  @Test
  void anAnswerTooLongToKeepIsSharedAllTheSame() throws Exception {
    byte[] noise = noise(2_000_000);
    CountDownLatch gate = new CountDownLatch(1);
    List<CompletableFuture<Source>> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(ask("a", LONG, limit -> gated(gate, noise)));
    }
    awaitWaiting(4);
    gate.countDown();
    all.forEach(CompletableFuture::join);
    assertEquals(1, runs.get());
    assertEquals(0, cache.size());
  }

  @Test
  void aFailureOfTheQueryIsToldToAllAndNotKept() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    QueryException failure = new QueryException("division by zero");
    List<CompletableFuture<Source>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(ask("a", LONG, limit -> failed(gate, failure)));
    }
    awaitWaiting(3);
    gate.countDown();
    all.forEach(one -> assertSame(failure, failureOf(one)));
    assertEquals(1, runs.get());
    assertSource(Source.MISS, "a", TEXT);
  }

  @Test
  void aFailureOfTheFirstAloneIsNotTheOthers() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    IllegalStateException own = new IllegalStateException("too many requests of this client");
    CompletableFuture<Source> first = ask("a", LONG, limit -> failed(gate, own));
    awaitRuns(1);
    CompletableFuture<Source> second = ask("a", LONG, limit -> gated(gate, TEXT));
    CompletableFuture<Source> third = ask("a", LONG, limit -> gated(gate, TEXT));
    awaitWaiting(2);
    gate.countDown();
    assertSame(own, failureOf(first));
    second.join();
    third.join();
    assertEquals(2, runs.get());
  }

  @Test
  void whoHasMoreTimeThanTheFirstRunsTheQueryInWhatIsLeft() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    Duration some = Duration.ofSeconds(2);
    CompletableFuture<Source> first =
        ask("a", some, limit -> failed(gate, new QueryCancelledException()));
    awaitRuns(1);
    CompletableFuture<Source> patient =
        ask(
            "a",
            LONG,
            limit -> {
              assertTrue(limit.compareTo(LONG) < 0, "the time of waiting is not given again");
              return gated(gate, TEXT);
            });
    CompletableFuture<Source> hasty = ask("a", some, limit -> gated(gate, TEXT));
    awaitWaiting(2);
    gate.countDown();
    assertTrue(failureOf(first) instanceof QueryCancelledException);
    assertTrue(failureOf(hasty) instanceof QueryCancelledException);
    assertEquals(Source.MISS, patient.join());
  }

  @Test
  void nobodyWaitsLongerThanItsOwnLimit() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CompletableFuture<Source> first = ask("a", LONG, limit -> gated(gate, TEXT));
    awaitRuns(1);
    CompletableFuture<Source> hasty = ask("a", Duration.ofMillis(50), limit -> answer(TEXT));
    assertTrue(failureOf(hasty) instanceof QueryCancelledException);
    gate.countDown();
    assertEquals(Source.MISS, first.join());
  }

  @Test
  void theMemoryIsNeverMoreThanWasTold() throws IOException {
    AnswerCache small = cache(100_000);
    for (int i = 0; i < 200; i++) {
      byte[] noise = noise(100 * (i % 60));
      small.get(key("q" + i), LONG, limit -> answer(noise)).answer().close();
      assertTrue(small.bytes() <= 100_000, small.bytes() + " bytes");
    }
    assertTrue(small.bytes() > 50_000, small.bytes() + " bytes");
    int before = small.size();
    small.get(key("long"), LONG, limit -> answer(noise(20_000))).answer().close();
    assertEquals(before, small.size(), "more than an eighth is not kept");
  }

  @Test
  void manySmallQueriesDoNotDriveOutAHeavyOne() {
    KeptAnswers kept = new KeptAnswers(20_000);
    kept.keep("heavy", new KeptAnswers.Entry(new byte[1000], false, 1000, false, 2_000_000_000));
    for (int i = 0; i < 500; i++) {
      kept.keep("small" + i, new KeptAnswers.Entry(new byte[1000], false, 1000, false, 2_000_000));
    }
    assertTrue(kept.find("heavy").isPresent());
    assertTrue(kept.find("small499").isPresent());
    assertTrue(kept.find("small0").isEmpty());
    for (int i = 0; i < 50_000; i++) {
      kept.keep("later" + i, new KeptAnswers.Entry(new byte[1000], false, 1000, false, 2_000_000));
    }
    assertTrue(kept.find("heavy").isEmpty(), "what nobody asks for goes in the end");
  }

  private void assertSource(Source source, String query, byte[] bytes) throws IOException {
    AnswerCache.Found found = cache.get(key(query), LONG, limit -> answer(bytes));
    assertEquals(source, found.source());
    assertBytes(bytes, found.answer());
  }

  private static void assertBytes(byte[] expected, WholeAnswer answer) throws IOException {
    try (answer) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      answer.plain().write(out);
      assertArrayEquals(expected, out.toByteArray());
      assertEquals(expected.length, answer.size());
    }
  }

  private CompletableFuture<Source> ask(String query, Duration limit, AnswerCache.Work work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            AnswerCache.Found found = cache.get(key(query), limit, work);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (WholeAnswer answer = found.answer()) {
              answer.plain().write(out);
            }
            return found.source();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        },
        clients);
  }

  private WholeAnswer answer(byte[] bytes) {
    runs.incrementAndGet();
    open.incrementAndGet();
    return WholeAnswer.of(
        bytes.length, out -> out.write(bytes), false, () -> open.decrementAndGet());
  }

  private WholeAnswer gated(CountDownLatch gate, byte[] bytes) {
    WholeAnswer answer = answer(bytes);
    pass(gate);
    return answer;
  }

  private WholeAnswer failed(CountDownLatch gate, RuntimeException failure) {
    runs.incrementAndGet();
    pass(gate);
    throw failure;
  }

  private static void pass(CountDownLatch gate) {
    try {
      assertTrue(gate.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void awaitWaiting(int number) throws InterruptedException {
    while (cache.waiting() < number) {
      Thread.sleep(5);
    }
  }

  private void awaitRuns(int number) throws InterruptedException {
    while (runs.get() < number) {
      Thread.sleep(5);
    }
  }

  private static Throwable failureOf(CompletableFuture<Source> one) {
    return assertThrows(CompletionException.class, one::join).getCause();
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static AnswerCache cache(long bytes) {
    return new AnswerCache(new Caching(bytes), AnswerCacheTest::isOfTheQuery);
  }

  private static boolean isOfTheQuery(Throwable failure) {
    return failure instanceof QueryException && !(failure instanceof QueryCancelledException);
  }

  private static AnswerKey key(String query) {
    return new AnswerKey('"' + query + '"');
  }
}
