package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.federate.PeerFailed;
import io.github.tflinkrdf.federate.ServiceFailure;
import io.github.tflinkrdf.federate.ServiceRefused;
import io.github.tflinkrdf.guard.Stopped;
import io.github.tflinkrdf.metrics.Stop;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a query has no answer, as its sender is told. */
final class Failure {
  private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
  private static final Pattern BOUND = Pattern.compile("([0-9.]+) (.+)");

  private Failure() {}

  /** What went wrong; the log has what its sender need not know. */
  static Problem of(RuntimeException e, String requestId) {
    if (e instanceof Refusal refusal) {
      return refusal.problem();
    }
    if (e instanceof HttpException.RuntimeException unreadable) {
      return QueryText.unreadable(unreadable);
    }
    if (e instanceof Stopped stopped) {
      return of(stopped);
    }
    if (e instanceof ServiceFailure service) {
      return Problem.of(type(service), service.getMessage());
    }
    if (e instanceof QueryException) {
      return Problem.of(ProblemType.QUERY_FAILED, "the query failed: " + e.getMessage());
    }
    return ofServer(e, requestId);
  }

  /** A fault of ours. */
  static Problem ofServer(RuntimeException e, String requestId) {
    LOG.error("request {} failed", requestId, e);
    return Problem.of(
        ProblemType.INTERNAL, "the server failed; its log says why, under request " + requestId);
  }

  /** How it is counted. */
  static Stop kind(Problem problem) {
    return switch (problem.type()) {
      case QUERY_TIMEOUT -> Stop.TIME;
      case OUT_OF_MEMORY -> Stop.MEMORY;
      case TOO_MANY_REQUESTS, BUSY -> Stop.TURN;
      case QUERY_FAILED -> Stop.QUERY;
      case SERVICE_FAILED, SERVICE_TIMEOUT, SERVICE_LIMIT -> Stop.SERVICE;
      case INTERNAL -> Stop.SERVER;
      default -> Stop.REFUSED;
    };
  }

  private static Problem of(Stopped stopped) {
    Problem problem =
        Problem.of(type(stopped.reason()), stopped.getMessage() + "; " + stopped.cure());
    Matcher bound = BOUND.matcher(stopped.limit());
    return bound.matches()
        ? problem.withLimit(
            name(stopped.reason()), Double.parseDouble(bound.group(1)), bound.group(2))
        : problem;
  }

  private static ProblemType type(ServiceFailure failure) {
    if (failure instanceof PeerFailed peer) {
      boolean late = peer.kind() == PeerFailed.Kind.TOO_SLOW;
      return late ? ProblemType.SERVICE_TIMEOUT : ProblemType.SERVICE_FAILED;
    }
    return failure instanceof ServiceRefused
        ? ProblemType.SERVICE_REFUSED
        : ProblemType.SERVICE_LIMIT;
  }

  private static ProblemType type(Stopped.Reason reason) {
    return switch (reason) {
      case TIME -> ProblemType.QUERY_TIMEOUT;
      case MEMORY -> ProblemType.OUT_OF_MEMORY;
      case ROWS, SYNTAX -> ProblemType.ANSWER_TOO_LARGE;
      case TEXT, DEPTH, SIZE, FUNCTION -> ProblemType.QUERY_REFUSED;
    };
  }

  private static String name(Stopped.Reason reason) {
    return switch (reason) {
      case TIME -> "query-timeout";
      case MEMORY -> "heap";
      case ROWS -> "row-limit";
      case SYNTAX -> "syntax";
      case TEXT -> "text";
      case DEPTH -> "depth";
      case SIZE, FUNCTION -> "size";
    };
  }
}
