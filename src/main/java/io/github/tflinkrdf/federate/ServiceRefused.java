package io.github.tflinkrdf.federate;

import java.util.List;

/** An endpoint that is not to be asked; nothing was sent, and no connection was made. */
public final class ServiceRefused extends ServiceFailure {
  private static final long serialVersionUID = 1L;

  private final String endpoint;

  private ServiceRefused(String endpoint, String message) {
    super(message);
    this.endpoint = endpoint;
  }

  static ServiceRefused notListed(String endpoint, List<String> allowed) {
    String others =
        allowed.isEmpty() ? "no other endpoint is" : "these are: " + String.join(" ", allowed);
    return new ServiceRefused(
        endpoint, "SERVICE <" + endpoint + "> is not asked from here; " + others);
  }

  static ServiceRefused noAddress(String term) {
    return new ServiceRefused(term, "SERVICE " + term + " names no address");
  }

  static ServiceRefused inside(String endpoint) {
    return new ServiceRefused(
        endpoint,
        "SERVICE <" + endpoint + "> is not asked: its name leads to an address that is not public");
  }

  static ServiceRefused inExpression() {
    return new ServiceRefused(
        "",
        "SERVICE within an expression is only asked as FILTER EXISTS or FILTER NOT EXISTS by itself");
  }

  /** As the query names it. */
  public String endpoint() {
    return endpoint;
  }
}
