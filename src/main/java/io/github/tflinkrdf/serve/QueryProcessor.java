package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.guard.Exhaustion;
import io.github.tflinkrdf.guard.Guard;
import io.github.tflinkrdf.guard.GuardedRun;
import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.guard.Stopped;
import io.github.tflinkrdf.web.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.jetty.http.HttpException;

/** Answers queries, and never more than queries. */
final class QueryProcessor implements ActionProcessor {
  private final Guard guard;

  QueryProcessor(QueryLimits limits) {
    this.guard = Guard.of(limits);
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
      boolean complete = run(action, request, spool);
      response.setHeader("X-Result-Complete", "" + complete);
      send(request, spool, response);
    } catch (Refusal e) {
      e.reply().send(action.getRequest(), response);
    } catch (HttpException.RuntimeException e) {
      Refusal.unreadable(e).reply().send(action.getRequest(), response);
    } catch (Stopped e) {
      Refusal.of(e).reply().send(action.getRequest(), response);
    } catch (QueryDeniedException e) {
      Reply.text(403, "this server does not ask other servers: SERVICE is off")
          .send(action.getRequest(), response);
    } catch (QueryException e) {
      Reply.text(400, "the query failed: " + e.getMessage()).send(action.getRequest(), response);
    } catch (RuntimeException e) {
      action.log.error("request {} failed", action.id, e);
      Reply.text(500, "the server failed; its log says why, under request " + action.id)
          .send(action.getRequest(), response);
    } catch (OutOfMemoryError e) {
      // Fuseki would answer 500 and go on
      Exhaustion.endProcess(e);
    }
  }

  /** True if the answer is whole, and not its first rows. */
  private boolean run(HttpAction action, QueryRequest request, Spool spool) {
    AtomicBoolean complete = new AtomicBoolean();
    action.beginRead();
    try (GuardedRun run = guard.begin(action.getActiveDSG(), request.answer().query())) {
      run.execute(exec -> complete.set(write(action, request, exec, spool)));
    } finally {
      action.endRead();
    }
    return complete.get();
  }

  private static boolean write(
      HttpAction action, QueryRequest request, QueryExec exec, Spool spool) {
    if (request.firstRows().isPresent()) {
      URI limits = URI.create(action.getRequest().getRequestURL() + "").resolve("/about#limits");
      return request.answer().writeFirst(request.firstRows().getAsInt(), exec, limits, spool);
    }
    request.answer().write(exec, spool);
    return true;
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
