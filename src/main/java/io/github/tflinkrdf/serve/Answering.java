package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.ProgramVersion;
import io.github.tflinkrdf.answers.AnswerCache;
import io.github.tflinkrdf.answers.Caching;
import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.guard.Stopped;
import io.github.tflinkrdf.metrics.Meters;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;

/**
 * What answers queries, whatever the release.
 *
 * @param limits of one query
 * @param turns whose query runs when
 * @param cache empty if no answer is kept
 * @param meters where it is counted
 */
record Answering(QueryLimits limits, Turns turns, Optional<AnswerCache> cache, Meters meters) {
  static Answering of(ServerOptions options, Meters meters) {
    Caching caching = options.caching();
    Optional<AnswerCache> cache =
        caching.bytes() == 0
            ? Optional.empty()
            : Optional.of(new AnswerCache(caching, Answering::isOfTheQuery));
    cache.ifPresent(kept -> measure(kept, caching, meters));
    return new Answering(options.limits(), new Turns(options.traffic()), cache, meters);
  }

  /** Begins to answer from a release. */
  void from(Release release) {
    // no answer of the former one is given for this one, but they take up room
    cache.ifPresent(AnswerCache::clear);
    meters.serving(release.id(), ProgramVersion.current(), release.triples().orElse(-1));
  }

  /** True for what whoever asks the same would be told as well. */
  private static boolean isOfTheQuery(Throwable failure) {
    if (failure instanceof Stopped stopped) {
      return stopped.reason() != Stopped.Reason.TIME;
    }
    if (failure instanceof Refusal refusal) {
      return refusal.problem().type() == ProblemType.ANSWER_TOO_LARGE;
    }
    return failure instanceof QueryException && !(failure instanceof QueryCancelledException);
  }

  private static void measure(AnswerCache cache, Caching caching, Meters meters) {
    for (AnswerCache.Source source : AnswerCache.Source.values()) {
      meters.total(
          "tflink.answer.cache.requests",
          "answers by where they came from",
          "result",
          source.name().toLowerCase(Locale.ROOT),
          () -> cache.count(source));
    }
    meters.now("tflink.answer.cache.bytes", "memory that kept answers take", cache::bytes);
    meters.now("tflink.answer.cache.limit.bytes", "memory that they may take", caching::bytes);
    meters.now("tflink.answer.cache.entries", "answers that are kept", cache::size);
    meters.now(
        "tflink.queries.waiting", "requests that wait for the run of another", cache::waiting);
  }
}
