package io.github.tflinkrdf.federate;

import org.apache.jena.query.QueryException;

/** Why a part of a query that another endpoint is to answer has no answer. */
public abstract sealed class ServiceFailure extends QueryException
    permits ServiceRefused, PeerFailed, ServiceLimitReached {
  private static final long serialVersionUID = 1L;

  ServiceFailure(String message) {
    super(message);
  }
}
