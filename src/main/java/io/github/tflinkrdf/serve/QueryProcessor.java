package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import io.github.tflinkrdf.web.RequestId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
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
  private final Turns turns;

  QueryProcessor(Duration timeout, Turns turns) {
    this.timeout = timeout;
    this.turns = turns;
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
    try (Spool spool = new Spool();
        Turns.Turn turn = turns.of(action.getRequest())) {
      QueryRequest request = QueryRequest.read(action.getRequest());
      turn.begin();
      run(action, request, spool);
      // a slow reader of the answer keeps neither others from their turn nor a former release open
      turn.end();
      Reading.of(action.getRequest()).close();
      send(request, spool, response);
    } catch (Refusal e) {
      e.reply().send(action.getRequest(), response);
    } catch (RuntimeException e) {
      problem(e, action).reply().send(action.getRequest(), response);
    }
  }

  private Problem problem(RuntimeException e, HttpAction action) {
    if (e instanceof HttpException.RuntimeException unreadable) {
      return QueryText.unreadable(unreadable);
    }
    if (e instanceof QueryCancelledException) {
      return stopped(QueryRequest.wishedTime(action.getRequest()));
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

  private Problem stopped(Optional<Duration> wished) {
    double seconds = QueryRequest.timeout(wished, timeout).toMillis() / 1000.0;
    String said = seconds == Math.rint(seconds) ? "" + (long) seconds : "" + seconds;
    return Problem.of(
            ProblemType.QUERY_TIMEOUT, "the query was stopped after " + said + " s; ask for less")
        .withLimit("query-timeout", seconds, "s");
  }

  private void run(HttpAction action, QueryRequest request, Spool spool) {
    action.beginRead();
    try (QueryExec exec =
        QueryExec.dataset(action.getActiveDSG())
            .query(request.answer().query())
            .context(action.getContext())
            .timeout(
                QueryRequest.timeout(request.wished(), timeout).toMillis(), TimeUnit.MILLISECONDS)
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
