package io.github.tflinkrdf.federate;

/** An endpoint that was to be asked, and gave no answer that can be used. */
public final class PeerFailed extends ServiceFailure {
  private static final long serialVersionUID = 1L;

  /** What it did. */
  public enum Kind {
    /** There was no connection, or it ended before the answer began. */
    UNREACHABLE,
    /** The answer was not there in time. */
    TOO_SLOW,
    /** It answered with an error, or with what is no result of a query. */
    WRONG_ANSWER
  }

  private final String endpoint;
  private final Kind kind;

  private PeerFailed(String endpoint, Kind kind, String what) {
    super(endpoint + " " + what);
    this.endpoint = endpoint;
    this.kind = kind;
  }

  static PeerFailed unreachable(String endpoint, String why) {
    return new PeerFailed(endpoint, Kind.UNREACHABLE, "could not be reached: " + why);
  }

  static PeerFailed tooSlow(String endpoint, double seconds) {
    String limit = seconds == Math.rint(seconds) ? Long.toString((long) seconds) : "" + seconds;
    return new PeerFailed(endpoint, Kind.TOO_SLOW, "did not answer in " + limit + " s");
  }

  static PeerFailed wrong(String endpoint, String what) {
    return new PeerFailed(endpoint, Kind.WRONG_ANSWER, what);
  }

  /** As the query names it. */
  public String endpoint() {
    return endpoint;
  }

  public Kind kind() {
    return kind;
  }
}
