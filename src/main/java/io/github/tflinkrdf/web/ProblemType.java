package io.github.tflinkrdf.web;

/**
 * Why a request is not answered as it wished: the problem types of RFC 9457 that are known here.
 */
public enum ProblemType {
  MALFORMED_REQUEST(400, "The request cannot be read"),
  MALFORMED_QUERY(400, "The query is not SPARQL"),
  QUERY_REFUSED(400, "The query asks for something that is not offered"),
  QUERY_FAILED(400, "The query could not be evaluated"),
  SERVICE_REFUSED(403, "The query asks a server that is not asked from here"),
  NOT_FOUND(404, "There is nothing at this address"),
  METHOD_NOT_ALLOWED(405, "The server is read-only"),
  REQUEST_TIMEOUT(408, "The request came too slowly"),
  TOO_LARGE(413, "The request is too large"),
  URI_TOO_LONG(414, "The address is too long"),
  MEDIA_TYPE(415, "The body is no query"),
  TOO_MANY_REQUESTS(429, "This client asks for more than its share"),
  SERVICE_LIMIT(422, "The query asks too much of another server"),
  HEADERS_TOO_LARGE(431, "The headers are too large"),
  INTERNAL(500, "The server failed"),
  SERVICE_FAILED(502, "A server that the query asks did not answer"),
  SERVICE_TIMEOUT(504, "A server that the query asks did not answer in time"),
  STOPPING(503, "The server is stopping"),
  QUERY_TIMEOUT(503, "The query took too long"),
  ANSWER_TOO_LARGE(400, "The answer is too large"),
  OUT_OF_MEMORY(503, "The query needs too much memory"),
  BUSY(503, "The server has too much to do"),
  NO_RELEASE(503, "There is no release yet");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  /** The same words for every problem of the type. */
  public String title() {
    return title;
  }

  /** The part of its IRI that is its own, such as {@code query-timeout}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Its IRI, from the first slash on: a section of a page that explains it. */
  public String reference() {
    return "/about#problem-" + code();
  }

  /** What a status alone says; the first of those that have it. */
  static ProblemType of(int status) {
    for (ProblemType type : values()) {
      if (type.status == status) {
        return type;
      }
    }
    return status < 500 ? MALFORMED_REQUEST : INTERNAL;
  }
}
