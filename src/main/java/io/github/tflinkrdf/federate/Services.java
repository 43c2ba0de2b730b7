package io.github.tflinkrdf.federate;

import io.github.tflinkrdf.federate.PeerClient.Peer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.apache.jena.sparql.util.Context;

/**
 * The endpoints as the queries of one release ask them: others over HTTP, their small answers kept
 * for as long as this release is; this one without a connection.
 *
 * @param own addresses of this endpoint that are always known, as keys of {@link Endpoints}
 */
record Services(
    FederationOptions options,
    Endpoints endpoints,
    PeerClient client,
    Counts counts,
    AnswerCache cache,
    DatasetGraph dataset,
    Set<String> own) {

  /**
   * Asks an endpoint.
   *
   * @throws ServiceFailure if it is not to be asked, or gives no answer
   */
  Rows ask(Node service, Query query, ExecutionContext execution) {
    if (!service.isURI()) {
      throw ServiceRefused.noAddress(service.toString());
    }
    String name = service.getURI();
    Context context = execution.getContext();
    Spending spending = Spending.of(context, options);
    Optional<String> key = Endpoints.key(name);
    if (options.self() && key.isPresent() && isOwn(key.get(), context)) {
      return here(name, query, context, spending);
    }
    URI address =
        endpoints.target(name).orElseThrow(() -> ServiceRefused.notListed(name, endpoints.names()));
    return there(new Peer(name, address), query.serialize(), context, spending);
  }

  private boolean isOwn(String key, Context context) {
    String asked = context.getAsString(Federation.SELF);
    return own.contains(key)
        || Optional.ofNullable(asked).flatMap(Endpoints::key).equals(Optional.of(key));
  }

  private Rows here(String name, Query query, Context context, Spending spending) {
    // the cancel signal and the limits of the whole query hold for its parts
    QueryExec exec = QueryExec.dataset(dataset).query(query).context(context.copy()).build();
    RowSet rows = exec.select();
    return new Rows(counted(name, rows, spending), exec::close);
  }

  private Rows there(Peer peer, String query, Context context, Spending spending) {
    String address = peer.address().toString();
    Optional<PeerAnswer> kept = cache.get(address, query);
    kept.ifPresent(answer -> counts.cached());
    PeerAnswer answer =
        kept.orElseGet(
            () -> client.ask(peer, query, spending, Context.getOrSetCancelSignal(context)));
    try {
      Rows rows = new Rows(counted(peer.name(), read(peer, answer), spending), answer::close);
      if (kept.isEmpty()) {
        cache.put(address, query, answer);
      }
      return rows;
    } catch (RuntimeException e) {
      answer.close();
      throw e;
    }
  }

  private static RowSet read(Peer peer, PeerAnswer answer) {
    boolean xml = answer.mediaType().equals(PeerReply.XML);
    try {
      return RowSetReader.createReader(xml ? ResultSetLang.RS_XML : ResultSetLang.RS_JSON)
          .read(answer.bytes(), new Context());
    } catch (ResultSetException | RiotException e) {
      throw unreadable(peer.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterator<Binding> counted(String name, RowSet rows, Spending spending) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        try {
          return rows.hasNext();
        } catch (ResultSetException | RiotException e) {
          throw unreadable(name);
        }
      }

      @Override
      public Binding next() {
        spending.row(name);
        try {
          return rows.next();
        } catch (ResultSetException | RiotException e) {
          throw unreadable(name);
        }
      }
    };
  }

  private static PeerFailed unreadable(String name) {
    return PeerFailed.wrong(name, "gave an answer that cannot be read");
  }
}
