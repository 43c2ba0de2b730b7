package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.answers.AnswerCache;
import io.github.tflinkrdf.answers.AnswerKey;
import io.github.tflinkrdf.answers.WholeAnswer;
import io.github.tflinkrdf.metrics.Meters;
import io.github.tflinkrdf.metrics.Stop;
import io.github.tflinkrdf.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
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

/** Answers queries of one release, and never more than queries. */
final class QueryProcessor implements ActionProcessor {
  private final String release;
  private final Answering with;

  QueryProcessor(String release, Answering with) {
    this.release = release;
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
    try {
      QueryRequest request = QueryRequest.read(action.getRequest());
      AnswerHeaders headers = AnswerHeaders.of(action.getRequest(), request.key(release));
      if (!headers.answerKnown(action.getRequest(), action.getResponse())) {
        send(action, request, headers);
      }
    } catch (Refusal e) {
      fail(action, Stop.REFUSED, e.reply());
    } catch (HttpException.RuntimeException e) {
      fail(action, Stop.REFUSED, Refusal.unreadable(e).reply());
    } catch (QueryCancelledException e) {
      String text = "the query was stopped after " + with.timeout().toSeconds() + " s";
      fail(action, Stop.TIME, Reply.text(503, text));
    } catch (QueryDeniedException e) {
      String text = "this server does not ask other servers: SERVICE is off";
      fail(action, Stop.REFUSED, Reply.text(403, text));
    } catch (QueryException e) {
      fail(action, Stop.QUERY, Reply.text(400, "the query failed: " + e.getMessage()));
    } catch (RuntimeException e) {
      action.log.error("request {} failed", action.id, e);
      String text = "the server failed; its log says why, under request " + action.id;
      fail(action, Stop.SERVER, Reply.text(500, text));
    }
  }

  private void fail(HttpAction action, Stop why, Reply reply) throws IOException {
    with.meters().stopped(why);
    reply.send(action.getRequest(), action.getResponse());
  }

  private void send(HttpAction action, QueryRequest request, AnswerHeaders headers)
      throws IOException {
    HttpServletRequest http = action.getRequest();
    long start = System.nanoTime();
    AnswerCache.Found found = find(action, request, headers.key());
    try (WholeAnswer answer = found.answer()) {
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      headers
          .reply(request.contentType(), answer, found.source(), time)
          .send(http, action.getResponse());
    }
  }

  private AnswerCache.Found find(HttpAction action, QueryRequest request, Optional<AnswerKey> key)
      throws IOException {
    if (key.isEmpty() || with.cache().isEmpty()) {
      WholeAnswer answer = answer(action, request, with.timeout());
      return new AnswerCache.Found(answer, AnswerCache.Source.MISS);
    }
    return with.cache()
        .get()
        .get(key.get(), with.timeout(), limit -> answer(action, request, limit));
  }

  private WholeAnswer answer(HttpAction action, QueryRequest request, Duration limit)
      throws IOException {
    Spool spool = new Spool();
    Meters.Running running = with.meters().query();
    try {
      run(action, request, spool, limit);
      return WholeAnswer.of(spool.size(), spool::sendTo, spool);
    } catch (RuntimeException | Error e) {
      spool.close();
      throw e;
    } finally {
      running.close();
    }
  }

  private void run(HttpAction action, QueryRequest request, Spool spool, Duration limit) {
    action.beginRead();
    try (QueryExec exec =
        QueryExec.dataset(action.getActiveDSG())
            .query(request.answer().query())
            .context(action.getContext())
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      request.answer().write(exec, spool);
    } finally {
      action.endRead();
    }
  }
}
