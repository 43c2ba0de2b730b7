package io.github.tflinkrdf.answers;

import io.github.tflinkrdf.web.Coding;
import io.github.tflinkrdf.web.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * The answers of heavy queries, in memory. They are kept packed, since most are sent so and ten
 * times as many fit; the same query asked by several at once is run once. May be used by many
 * threads.
 */
public final class AnswerCache {
  /** No answer takes more than this part of the memory. */
  private static final int SHARE = 8;

  /** Lines of an answer are much alike, but none is packed better than this. */
  private static final int BEST_RATIO = 32;

  /** Runs a query within a time. */
  @FunctionalInterface
  public interface Work {
    WholeAnswer run(Duration limit) throws IOException;
  }

  /** From memory, from a request that asked the same at that time, or from a run of the query. */
  public enum Source {
    HIT,
    SHARED,
    MISS
  }

  /** An answer, which the receiver closes. */
  public record Found(WholeAnswer answer, Source source) {}

  /** Part of the memory that goes to the wordings of requests. */
  private static final int WORDINGS = 16;

  private final long longest;
  private final KeptAnswers kept;
  private final Wordings wordings;
  private final Flights flights;
  private final LongAdder[] counts = {new LongAdder(), new LongAdder(), new LongAdder()};

  /**
   * @param caching of more than 0 bytes
   * @param ofTheQuery true for a failure that anybody else with the same query would meet
   */
  public AnswerCache(Caching caching, Predicate<Throwable> ofTheQuery) {
    longest = caching.bytes() / SHARE;
    wordings = new Wordings(caching.bytes() / WORDINGS);
    kept = new KeptAnswers(caching.bytes() - caching.bytes() / WORDINGS);
    flights = new Flights(ofTheQuery);
  }

  /**
   * The answer of a key, which is run if it is not there.
   *
   * @param limit how long the request may wait or run
   * @throws org.apache.jena.query.QueryCancelledException if that is over
   */
  public Found get(AnswerKey key, Duration limit, Work work) throws IOException {
    String name = key.tag();
    Optional<WholeAnswer> known = find(name);
    Found found =
        known.isPresent()
            ? new Found(known.get(), Source.HIT)
            : flights.join(name, limit, left -> run(name, left, work));
    counts[found.source().ordinal()].increment();
    return found;
  }

  /** What requests for these answers meant. */
  public Wordings wordings() {
    return wordings;
  }

  /** Forgets all. */
  public void clear() {
    wordings.clear();
    kept.clear();
  }

  /** How many answers came from there so far. */
  public long count(Source source) {
    return counts[source.ordinal()].sum();
  }

  /** Bytes of memory that the answers take now. */
  public long bytes() {
    return kept.bytes();
  }

  /** How many answers are kept now. */
  public int size() {
    return kept.size();
  }

  /** How many requests wait now for one that asked the same before. */
  public int waiting() {
    return flights.waiting();
  }

  private Optional<WholeAnswer> find(String name) {
    return kept.find(name)
        .map(
            entry -> {
              byte[] bytes = entry.bytes();
              Content.Body plain = entry.packed() ? unpacking(bytes) : out -> out.write(bytes);
              Optional<byte[]> packed = entry.packed() ? Optional.of(bytes) : Optional.empty();
              return WholeAnswer.kept(entry.size(), plain, packed, entry.cut());
            });
  }

  private WholeAnswer run(String name, Duration limit, Work work) throws IOException {
    // it may have been kept between the look and the take-off
    Optional<WholeAnswer> known = find(name);
    if (known.isPresent()) {
      return known.get();
    }
    long start = System.nanoTime();
    WholeAnswer answer = work.run(limit);
    long nanos = System.nanoTime() - start;
    boolean packs = answer.size() >= Coding.WORTH;
    Optional<byte[]> bytes = bytes(answer, packs);
    bytes
        .map(b -> new KeptAnswers.Entry(b, packs, answer.size(), answer.isCut(), nanos))
        .ifPresent(entry -> kept.keep(name, entry));
    return packs && bytes.isPresent() ? answer.withPacked(bytes.get()) : answer;
  }

  /** What is to be kept; empty if it is too long. */
  private Optional<byte[]> bytes(WholeAnswer answer, boolean packs) throws IOException {
    if (answer.size() > longest * BEST_RATIO) {
      return Optional.empty();
    }
    BoundedBytes bytes = new BoundedBytes(longest - KeptAnswers.OVERHEAD);
    try (OutputStream out = packs ? Coding.gzip(bytes) : bytes) {
      answer.plain().write(out);
    } catch (BoundedBytes.TooLong e) {
      return Optional.empty();
    }
    return Optional.of(bytes.toByteArray());
  }

  private static Content.Body unpacking(byte[] packed) {
    return out -> new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 13).transferTo(out);
  }
}
