package io.github.tflinkrdf.federate;

/** A query that would take more of other endpoints than one query may. */
public final class ServiceLimitReached extends ServiceFailure {
  private static final long serialVersionUID = 1L;

  private ServiceLimitReached(String message) {
    super(message);
  }

  static ServiceLimitReached requests(String endpoint, long limit) {
    return new ServiceLimitReached(
        "the query needs more than " + limit + " requests to other endpoints, here " + endpoint);
  }

  static ServiceLimitReached rows(String endpoint, long limit) {
    return new ServiceLimitReached(
        "the query takes more than " + limit + " rows from other endpoints, here " + endpoint);
  }

  static ServiceLimitReached bytes(String endpoint, long limit) {
    return new ServiceLimitReached(
        "the query takes more than " + limit + " bytes from other endpoints, here " + endpoint);
  }
}
