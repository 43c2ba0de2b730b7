package io.github.tflinkrdf.guard;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Queries as their senders write them. */
public final class BoundedParser {
  /** Characters of a reason that the parser gives, which may quote the query. */
  private static final int REASON_LENGTH = 300;

  private BoundedParser() {}

  /**
   * Reads a query in SPARQL 1.2.
   *
   * @throws Stopped if it is too large or too deep to be read
   * @throws QueryException if it is not SPARQL
   */
  public static Query parse(String text) {
    QueryScan.check(text);
    try {
      return LongValues.parse(text, BoundedParser::standard).orElseGet(() -> standard(text));
    } catch (StackOverflowError e) {
      throw tooDeep();
    } catch (QueryException e) {
      // Jena's parser wraps the exhaustion of its stack without a message, that of regex with one
      String reason = e.getMessage() == null ? "" : e.getMessage().strip();
      if (reason.isEmpty() || reason.contains("Stack overflow")) {
        throw tooDeep();
      }
      throw new QueryException(reason.substring(0, Math.min(reason.length(), REASON_LENGTH)), e);
    }
  }

  private static Query standard(String text) {
    return QueryFactory.create(text, Syntax.syntaxSPARQL_12);
  }

  private static Stopped tooDeep() {
    return Stopped.depth("the query", "the stack");
  }
}
