package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.federate.ServiceFailure;
import io.github.tflinkrdf.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;
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
    } catch (HttpException.RuntimeException e) {
      Refusal.unreadable(e).reply().send(action.getRequest(), response);
    } catch (QueryCancelledException e) {
      Reply.text(503, "the query was stopped after " + timeout.toSeconds() + " s")
          .send(action.getRequest(), response);
    } catch (ServiceFailure e) {
      Refusal.of(e).reply().send(action.getRequest(), response);
    } catch (QueryException e) {
      Reply.text(400, "the query failed: " + e.getMessage()).send(action.getRequest(), response);
    } catch (RuntimeException e) {
      action.log.error("request {} failed", action.id, e);
      Reply.text(500, "the server failed; its log says why, under request " + action.id)
          .send(action.getRequest(), response);
    }
  }

  private void run(HttpAction action, QueryRequest request, Spool spool) {
    action.beginRead();
    try (QueryExec exec =
        QueryExec.dataset(action.getActiveDSG())
            .query(request.answer().query())
            .context(action.getContext())
            .set(Federation.SELF, address(action.getRequest()))
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      request.answer().write(exec, spool);
    } finally {
      action.endRead();
    }
  }

  /** Where the client found this endpoint. */
  private static String address(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.indexOf('/', url.indexOf("://") + 3)) + Front.ENDPOINT;
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
