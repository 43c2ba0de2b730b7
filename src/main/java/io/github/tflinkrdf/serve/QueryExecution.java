package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.guard.Guard;
import io.github.tflinkrdf.guard.GuardedRun;
import io.github.tflinkrdf.guard.QueryLimits;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.exec.QueryExec;

/** The run of a query on the release that its request has. */
final class QueryExecution {
  private QueryExecution() {}

  /** Writes the answer; true if that is all of it, and not its first rows. */
  static boolean run(
      HttpAction action, QueryRequest request, QueryLimits limits, OutputStream out) {
    AtomicBoolean complete = new AtomicBoolean();
    action.beginRead();
    try (GuardedRun run =
        Guard.of(limits).begin(action.getActiveDSG(), request.answer().query())) {
      run.execute(exec -> complete.set(write(action, request, exec, out)));
    } finally {
      action.endRead();
    }
    return complete.get();
  }

  private static boolean write(
      HttpAction action, QueryRequest request, QueryExec exec, OutputStream out) {
    if (request.firstRows().isPresent()) {
      // of the release and not of the request, as an answer may be kept
      String site = Reading.of(action.getRequest()).release().orElseThrow().release().publicUrl();
      URI limits = URI.create(site).resolve("about#limits");
      return request.answer().writeFirst(request.firstRows().getAsInt(), exec, limits, out);
    }
    request.answer().write(exec, out);
    return true;
  }
}
