package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.metrics.Meters;
import io.github.tflinkrdf.metrics.MetricsPort;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

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

  Optional<URI> address() {
    return port.map(MetricsPort::address);
  }

  @Override
  public void close() {
    port.ifPresent(MetricsPort::close);
    meters.close();
  }
}
