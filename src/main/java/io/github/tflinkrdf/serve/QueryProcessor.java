package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.guard.Exhaustion;
import io.github.tflinkrdf.guard.Guard;
import io.github.tflinkrdf.guard.GuardedRun;
import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.web.RequestId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.exec.QueryExec;

/** Answers queries, and never more than queries. */
final class QueryProcessor implements ActionProcessor {
  private final QueryLimits limits;
  private final Turns turns;

  QueryProcessor(QueryLimits limits, Turns turns) {
    this.limits = limits;
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
      boolean complete = run(action, request, spool);
      // a slow reader of the answer keeps neither others from their turn nor a former release open
      turn.end();
      Reading.of(action.getRequest()).close();
      response.setHeader("X-Result-Complete", "" + complete);
      send(request, spool, response);
    } catch (RuntimeException e) {
      Failure.of(e, RequestId.of(action.getRequest())).reply().send(action.getRequest(), response);
    } catch (OutOfMemoryError e) {
      // Fuseki would answer 500 and go on
      Exhaustion.endProcess(e);
    }
  }

  /** True if the answer is whole, and not its first rows. */
  private boolean run(HttpAction action, QueryRequest request, Spool spool) {
    AtomicBoolean complete = new AtomicBoolean();
    Guard guard = Guard.of(limits.within(request.wished()));
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
