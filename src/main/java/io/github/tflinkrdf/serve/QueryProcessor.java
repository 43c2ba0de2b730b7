package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.answers.AnswerCache;
import io.github.tflinkrdf.answers.WholeAnswer;
import io.github.tflinkrdf.guard.Exhaustion;
import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.guard.Stopped;
import io.github.tflinkrdf.metrics.Meters;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;

/** Answers queries, and never more than queries. */
final class QueryProcessor implements ActionProcessor {
  private final Answering with;

  QueryProcessor(Answering with) {
    this.with = with;
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
    HttpServletRequest http = action.getRequest();
    try (Turns.Turn turn = with.turns().of(http)) {
      String release = Reading.of(http).release().orElseThrow().release().id();
      Asked asked = Asked.of(http, release, with.cache());
      AnswerHeaders headers = AnswerHeaders.of(http, asked.key());
      if (!headers.answerKnown(http, action.getResponse())) {
        send(action, turn, asked, headers);
      }
    } catch (RuntimeException e) {
      // a writer may have wrapped it
      Exhaustion.endProcess(e);
      Problem problem = Failure.of(e, RequestId.of(http));
      with.meters().stopped(Failure.kind(problem));
      problem.reply().send(http, action.getResponse());
    } catch (OutOfMemoryError e) {
      // Fuseki would answer 500 and go on
      Exhaustion.endProcess(e);
    }
  }

  private void send(HttpAction action, Turns.Turn turn, Asked asked, AnswerHeaders headers)
      throws IOException {
    HttpServletRequest http = action.getRequest();
    long start = System.nanoTime();
    AnswerCache.Found found = find(action, turn, asked);
    try (WholeAnswer answer = found.answer()) {
      // a slow reader of the answer keeps neither others from their turn nor a former release open
      turn.end();
      Reading.of(http).close();
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      Reply reply =
          headers.reply(QueryRequest.contentType(asked.mediaType()), answer, found.source(), time);
      reply.send(http, action.getResponse());
    }
  }

  private AnswerCache.Found find(HttpAction action, Turns.Turn turn, Asked asked)
      throws IOException {
    QueryLimits limits = with.limits().within(asked.wished());
    if (asked.key().isEmpty() || with.cache().isEmpty()) {
      WholeAnswer answer = answer(action, turn, asked.request(), limits);
      return new AnswerCache.Found(answer, AnswerCache.Source.MISS);
    }
    try {
      return with.cache()
          .get()
          .get(
              asked.key().get(),
              limits.time(),
              left -> answer(action, turn, asked.request(), limits.within(Optional.of(left))));
    } catch (Stopped e) {
      // it ran for what was left of its time, which is not the limit
      throw e.reason() == Stopped.Reason.TIME ? Stopped.time(limits) : e;
    } catch (QueryCancelledException e) {
      throw Stopped.time(limits);
    }
  }

  private WholeAnswer answer(
      HttpAction action, Turns.Turn turn, QueryRequest request, QueryLimits limits)
      throws IOException {
    turn.begin();
    Spool spool = new Spool();
    Meters.Running running = with.meters().query();
    try {
      boolean complete = QueryExecution.run(action, request, limits, spool);
      return WholeAnswer.of(spool.size(), spool::sendTo, !complete, spool);
    } catch (RuntimeException | Error e) {
      spool.close();
      throw e;
    } finally {
      running.close();
    }
  }
}
