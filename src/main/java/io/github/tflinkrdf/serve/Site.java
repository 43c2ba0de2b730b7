package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.site.ProblemPage;
import io.github.tflinkrdf.web.Refusal;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.RequestId;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;

/**
 * All routes as one; what goes wrong in one of them is told as any other problem is.
 *
 * @param problems how people read them
 * @param routes asked in this order
 */
record Site(ProblemPage problems, List<Route> routes) implements Route {
  @Override
  public Optional<Reply> answer(Visit visit) {
    return first(visit).map(reply -> problems.shown(visit, reply));
  }

  private Optional<Reply> first(Visit visit) {
    try {
      return routes.stream().flatMap(route -> route.answer(visit).stream()).findFirst();
    } catch (HttpException.RuntimeException e) {
      return Optional.of(QueryText.unreadable(e).reply());
    } catch (Refusal e) {
      return Optional.of(e.reply());
    } catch (RuntimeException e) {
      return Optional.of(Failure.ofServer(e, RequestId.of(visit.request())).reply());
    }
  }
}
