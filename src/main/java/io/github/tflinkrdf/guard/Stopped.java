package io.github.tflinkrdf.guard;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query that was refused or ended before its answer was whole; nothing of it may be shown. It is
 * a cancellation for Jena, whose filters take any other exception for an error of one row.
 */
public final class Stopped extends QueryCancelledException {
  private static final long serialVersionUID = 1L;

  /** Which limit was met. */
  public enum Reason {
    TIME(true),
    MEMORY(true),
    ROWS(false),
    SYNTAX(false),
    TEXT(false),
    DEPTH(false),
    SIZE(false),
    FUNCTION(false);

    private final boolean passing;

    Reason(boolean passing) {
      this.passing = passing;
    }

    /** True if the same query might do on a server with less to do. */
    public boolean isPassing() {
      return passing;
    }
  }

  private final Reason reason;
  private final String message;
  private final String limit;
  private final String cure;

  Stopped(Reason reason, String message, String limit, String cure) {
    this.message = message;
    this.reason = reason;
    this.limit = limit;
    this.cure = cure;
  }

  @Override
  public String getMessage() {
    return message;
  }

  /** A query is stopped from another thread, whose place in the program says nothing. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }

  public Reason reason() {
    return reason;
  }

  /** The bound with its unit, as {@code 60 s}; what was refused, where there is no number. */
  public String limit() {
    return limit;
  }

  /** What the asker can do, as a clause. */
  public String cure() {
    return cure;
  }

  /** After the time that a query may take. */
  public static Stopped time(QueryLimits limits) {
    String limit = limits.time().toMillis() / 1000.0 + " s";
    String shown = limit.replace(".0 s", " s");
    return new Stopped(
        Reason.TIME,
        "the query was stopped after " + shown,
        shown,
        "ask for less: fewer variables that nothing joins, a narrower pattern, or LIMIT");
  }

  static Stopped memory(String limit) {
    return new Stopped(
        Reason.MEMORY,
        "the query was stopped because it needs more memory than there is",
        limit,
        "group, sort and build less at once, or try later");
  }

  static Stopped rows(String what, long limit) {
    return new Stopped(
        Reason.ROWS,
        "the answer has more than " + limit + " " + what,
        limit + " " + what,
        "ask for parts, with LIMIT and OFFSET, or take the files of the release");
  }

  /**
   * An answer that is too long for one syntax.
   *
   * @param others that it is not too long for
   */
  public static Stopped syntax(String name, String limit, String others) {
    return new Stopped(
        Reason.SYNTAX,
        "the answer has more than " + limit + ", the most for " + name,
        limit,
        "ask for " + others + ", or for parts, with LIMIT");
  }

  static Stopped text(int limit) {
    return new Stopped(
        Reason.TEXT,
        "the query makes a string of more than " + limit + " characters",
        limit + " characters",
        "join fewer strings");
  }

  static Stopped depth(String what, String limit) {
    return new Stopped(
        Reason.DEPTH, what + " is nested too deeply", limit, "write it with fewer levels");
  }

  static Stopped size(String what, String limit) {
    return new Stopped(
        Reason.SIZE, "the query has more than " + limit + "; " + what, limit, "send it in parts");
  }

  static Stopped function(String name) {
    return new Stopped(
        Reason.FUNCTION,
        name + " is not allowed on this server",
        name,
        "use the functions of SPARQL 1.1 and its casts");
  }
}
