package io.github.tflinkrdf.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.stream.LongStream;

/**
 * Counts and times what a server does, and says what the JVM uses. Labels have few values: none is
 * text of a client. May be used by many threads.
 */
public final class Meters implements AutoCloseable {
  private static final Duration[] BUCKETS =
      LongStream.of(1, 5, 25, 100, 500, 1_000, 5_000, 15_000, 60_000, 300_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collector = new JvmGcMetrics();
  private final AtomicInteger running = new AtomicInteger();
  private final Timer queries =
      Timer.builder("tflink.query")
          .description("runs of queries, from their start to their whole answer")
          .serviceLevelObjectives(BUCKETS)
          .register(registry);
  private final Queue<DoubleSupplier> totals = new ConcurrentLinkedQueue<>();
  private Optional<Gauge> release = Optional.empty();
  private volatile double triples;

  public Meters() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collector.bindTo(registry);
    now("tflink.queries.running", "queries that run", running::get);
    now("tflink.release.triples", "triples of the release", () -> triples);
    for (Stop why : Stop.values()) {
      stops(why);
    }
  }

  /** A request was answered, or broken off by its client. */
  void request(RequestKind kind, int status, Duration time, long bytes) {
    Tags tags = Tags.of("kind", kind.toString(), "status", Integer.toString(status));
    registry.timer("tflink.request", tags).record(time);
    registry.counter("tflink.sent.bytes", "kind", kind.toString()).increment(bytes);
  }

  /** A query begins to run; closing what this gives ends it. */
  public Running query() {
    running.incrementAndGet();
    return new Running(System.nanoTime());
  }

  /** A query that runs. */
  public final class Running implements AutoCloseable {
    private final long start;

    private Running(long start) {
      this.start = start;
    }

    @Override
    public void close() {
      running.decrementAndGet();
      queries.record(Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** A query got no answer. */
  public void stopped(Stop why) {
    stops(why).increment();
  }

  /** A release is served from now on, of so many triples; a negative number is not known. */
  public synchronized void serving(String id, String program, long count) {
    release.ifPresent(registry::remove);
    // of the first release too, so that the line is there before a second one
    registry.counter("tflink.release.changes").increment(release.isPresent() ? 1 : 0);
    triples = count < 0 ? Double.NaN : count;
    release =
        Optional.of(
            Gauge.builder("tflink.release.served", () -> 1)
                .description("the release that is served")
                .tags("release", id, "version", program)
                .register(registry));
  }

  /** Something that has a value at any time. */
  public void now(String name, String what, DoubleSupplier value) {
    Gauge.builder(name, value::getAsDouble).description(what).register(registry);
  }

  /** Something that only grows, one of several of a name that a label tells apart. */
  public void total(String name, String what, String label, String value, DoubleSupplier count) {
    // the registry alone would let it be collected, and count no more
    totals.add(count);
    FunctionCounter.builder(name, count, DoubleSupplier::getAsDouble)
        .description(what)
        .tags(label, value)
        .register(registry);
  }

  /** All of them in the text form of Prometheus. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }

  private Counter stops(Stop why) {
    return registry.counter(
        "tflink.queries.stopped", "reason", why.name().toLowerCase(Locale.ROOT));
  }
}
