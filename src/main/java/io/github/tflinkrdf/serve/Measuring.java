package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.metrics.Meters;
import io.github.tflinkrdf.metrics.MetricsPort;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;

/**
 * What a server counts, and where that can be read.
 *
 * @param port empty if it is not to be read
 */
record Measuring(Meters meters, Optional<MetricsPort> port) implements AutoCloseable {
  static Measuring open(OptionalInt port) {
    Meters meters = new Meters();
    try {
      return new Measuring(
          meters,
          port.isPresent()
              ? Optional.of(MetricsPort.open(port.getAsInt(), meters))
              : Optional.empty());
    } catch (RuntimeException e) {
      meters.close();
      throw e;
    }
  }

  /** Also counts what queries have of other endpoints. */
  void count(Federation federation) {
    outcome("sent", () -> federation.traffic().requests());
    outcome("kept", () -> federation.traffic().cached());
    outcome("failed", () -> federation.traffic().failures());
    meters.total(
        "tflink.service.bytes",
        "bytes of answers of other endpoints, unpacked",
        "from",
        "others",
        () -> federation.traffic().bytes());
  }

  private void outcome(String name, DoubleSupplier count) {
    meters.total(
        "tflink.service.requests", "what queries asked other endpoints", "outcome", name, count);
  }

  Optional<URI> address() {
    return port.map(MetricsPort::address);
  }

  @Override
  public void close() {
    port.ifPresent(MetricsPort::close);
    meters.close();
  }
}
