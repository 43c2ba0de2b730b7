package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import io.github.tflinkrdf.web.RequestId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.jetty.http.HttpException;

/** Answers queries, and never more than queries. */
final class QueryProcessor implements ActionProcessor {
  private final Duration timeout;

  QueryProcessor(Duration timeout) {
    this.timeout = timeout;
  }

  @Override
  public void process(HttpAction action) {
    try {
      answer(action);
    } catch (IOException e) {
      action.log.debug("the client went away: {}", e.getMessage());
    }
  }

  private void answer(HttpAction action) throws IOException {
    HttpServletResponse response = action.getResponse();
    try (Spool spool = new Spool()) {
      QueryRequest request = QueryRequest.read(action.getRequest());
      run(action, request, spool);
      send(request, spool, response);
    } catch (Refusal e) {
      e.reply().send(action.getRequest(), response);
    } catch (RuntimeException e) {
      problem(e, action).reply().send(action.getRequest(), response);
    }
  }

  private Problem problem(RuntimeException e, HttpAction action) {
    if (e instanceof HttpException.RuntimeException unreadable) {
      return QueryRequest.unreadable(unreadable);
    }
    if (e instanceof QueryCancelledException) {
      return Problem.of(
              ProblemType.QUERY_TIMEOUT,
              "the query was stopped after " + timeout.toSeconds() + " s; ask for less")
          .withLimit("query-timeout", timeout.toSeconds(), "s");
    }
    if (e instanceof QueryDeniedException) {
      return Problem.of(
          ProblemType.SERVICE_REFUSED, "this server does not ask other servers: SERVICE is off");
    }
    if (e instanceof QueryException) {
      return Problem.of(ProblemType.QUERY_FAILED, "the query failed: " + e.getMessage());
    }
    String id = RequestId.of(action.getRequest());
    action.log.error("request {} failed", id, e);
    return Problem.of(
        ProblemType.INTERNAL, "the server failed; its log says why, under request " + id);
  }

  private void run(HttpAction action, QueryRequest request, Spool spool) {
    action.beginRead();
    try (QueryExec exec =
        QueryExec.dataset(action.getActiveDSG())
            .query(request.answer().query())
            .context(action.getContext())
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      request.answer().write(exec, spool);
    } finally {
      action.endRead();
    }
  }

  private static void send(QueryRequest request, Spool spool, HttpServletResponse response)
      throws IOException {
    String mediaType = request.mediaType();
    response.setStatus(200);
    response.setHeader("Vary", "Accept");
    response.setContentType(
        mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType);
    response.setContentLengthLong(spool.size());
    spool.sendTo(response.getOutputStream());
  }
}
