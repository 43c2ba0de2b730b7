package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.guard.Guard;
import io.github.tflinkrdf.guard.GuardedRun;
import io.github.tflinkrdf.guard.QueryLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Symbol;

/** The run of a query on the release that its request has. */
final class QueryExecution {
  private QueryExecution() {}

  /** Writes the answer; true if that is all of it, and not its first rows. */
  static boolean run(
      HttpAction action, QueryRequest request, QueryLimits limits, OutputStream out) {
    AtomicBoolean complete = new AtomicBoolean();
    action.beginRead();
    Map<Symbol, String> settings = Map.of(Federation.SELF, address(action.getRequest()));
    try (GuardedRun run =
        Guard.of(limits).begin(action.getActiveDSG(), request.answer().query(), settings)) {
      run.execute(exec -> complete.set(write(action, request, exec, out)));
    } finally {
      action.endRead();
    }
    return complete.get();
  }

  /** Where the client found this endpoint. */
  private static String address(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.indexOf('/', url.indexOf("://") + 3)) + Front.ENDPOINT;
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
