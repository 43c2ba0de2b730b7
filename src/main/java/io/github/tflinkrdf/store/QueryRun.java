package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.guard.Guard;
import io.github.tflinkrdf.guard.Stopped;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;

/** One SPARQL query, to be asked of a release or of an endpoint. */
public final class QueryRun {
  private final Query query;
  private final Answer answer;

  private QueryRun(Query query, Answer answer) {
    this.query = query;
    this.answer = answer;
  }

  /**
   * A query and the format of its answer.
   *
   * @param format if empty a table, or Turtle for triples
   * @throws UserError if the query is not SPARQL, or the format cannot hold its answer
   */
  public static QueryRun of(String text, Optional<ResultFormat> format) {
    Query query = parse(text);
    return new QueryRun(
        query, Answer.of(query, format.orElseGet(() -> ResultFormat.readable(query))));
  }

  /**
   * Asks a release that no other process has open.
   *
   * @throws UserError if it is open elsewhere, or the query fails
   */
  public void ask(Release release, OutputStream out) {
    ask(release, dataset -> {}, out);
  }

  /**
   * Asks a release that no other process has open.
   *
   * @param prepare is given the data before the query
   * @throws UserError if it is open elsewhere, or the query fails
   */
  public void ask(Release release, Consumer<DatasetGraph> prepare, OutputStream out) {
    try (ReleaseData data = release.open()) {
      // the query may be another's, and names no less of this machine than one that is served
      Guard.protect(data.dataset());
      prepare.accept(data.dataset());
      Txn.executeRead(
          data.dataset(), () -> write(QueryExec.dataset(data.dataset()).query(query).build(), out));
    }
  }

  /**
   * Asks an endpoint over HTTP.
   *
   * @throws UserError if it does not answer, or answers with an error
   */
  public void ask(URI endpoint, OutputStream out) {
    try {
      write(QueryExecHTTP.service(endpoint.toString()).query(query).build(), out);
    } catch (QueryExceptionHTTP e) {
      throw refused(endpoint, e.getStatusCode(), e.getResponse() + "");
    } catch (HttpException e) {
      throw refused(endpoint, e.getStatusCode(), e.getResponse() + "");
    }
  }

  private void write(QueryExec exec, OutputStream out) {
    try (exec) {
      answer.write(exec, out);
    } catch (QueryExceptionHTTP e) {
      throw e;
    } catch (Stopped e) {
      throw new UserError(e.getMessage() + "; " + e.cure(), 3);
    } catch (QueryException e) {
      throw new UserError("the query failed: " + e.getMessage(), 3);
    }
  }

  private static UserError refused(URI endpoint, int status, String body) {
    String what =
        status > 0 ? " answered " + status + ": " + reason(body).strip() : " does not answer";
    return new UserError(endpoint + what, 3);
  }

  /** The sentence of a problem as RFC 9457 has it; of other bodies, all. */
  private static String reason(String body) {
    if (!body.startsWith("{")) {
      return body;
    }
    try {
      return JSON.parse(body).getString("detail");
    } catch (JsonException e) {
      return body;
    }
  }

  private static Query parse(String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new UserError("the query is not SPARQL: " + e.getMessage());
    }
  }
}
