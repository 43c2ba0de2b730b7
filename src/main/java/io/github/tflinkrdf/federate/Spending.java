package io.github.tflinkrdf.federate;

import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** What one query has had of other endpoints, and may have. Not for several threads. */
final class Spending {
  static final long MAX_BYTES = 256L << 20;
  private static final Symbol SYMBOL = Symbol.create("https://w3id.org/tflink-rdf/spending");

  private final FederationOptions options;
  private long requests;
  private long rows;
  private long bytes;

  private Spending(FederationOptions options) {
    this.options = options;
  }

  /** That of the query that a context belongs to. */
  static Spending of(Context query, FederationOptions options) {
    Spending spending = query.get(SYMBOL);
    if (spending == null) {
      spending = new Spending(options);
      query.set(SYMBOL, spending);
    }
    return spending;
  }

  /** Lets another query count as part of this one. */
  void shareWith(Context other) {
    other.set(SYMBOL, this);
  }

  void request(String endpoint) {
    if (++requests > options.requests()) {
      throw ServiceLimitReached.requests(endpoint, options.requests());
    }
  }

  void row(String endpoint) {
    if (++rows > options.rows()) {
      throw ServiceLimitReached.rows(endpoint, options.rows());
    }
  }

  void bytes(String endpoint, long more) {
    bytes += more;
    if (bytes > MAX_BYTES) {
      throw ServiceLimitReached.bytes(endpoint, MAX_BYTES);
    }
  }
}
