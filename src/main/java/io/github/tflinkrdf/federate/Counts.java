package io.github.tflinkrdf.federate;

import java.util.concurrent.atomic.LongAdder;

/** Counts what is had of other endpoints. */
final class Counts {
  private final LongAdder requests = new LongAdder();
  private final LongAdder cached = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  void request() {
    requests.increment();
  }

  void cached() {
    cached.increment();
  }

  void failure() {
    failures.increment();
  }

  void bytes(long more) {
    bytes.add(more);
  }

  Traffic now() {
    return new Traffic(requests.sum(), cached.sum(), failures.sum(), bytes.sum());
  }
}
