package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.guard.Guard;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseData;
import io.github.tflinkrdf.web.Served;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * A release that is open in this process, as Fuseki serves it: one query endpoint and nothing else.
 *
 * @param prefixes those that were loaded with the data, by name
 * @param readers whoever is answered from it
 */
record OpenRelease(
    Release release,
    ReleaseData data,
    DataService service,
    Map<String, String> prefixes,
    Readers readers)
    implements AutoCloseable {

  static OpenRelease open(Release release, ActionProcessor queries) {
    ReleaseData data = release.open();
    try {
      return of(release, data, queries);
    } catch (RuntimeException | Error e) {
      data.close();
      throw e;
    }
  }

  private static OpenRelease of(Release release, ReleaseData data, ActionProcessor queries) {
    DatasetGraph dataset = data.dataset();
    // a query must not make this server send requests to others
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    Guard.protect(dataset);
    Endpoint endpoint = Endpoint.create().operation(Operation.Query).processor(queries).build();
    DataService service = DataService.newBuilder(dataset).addEndpoint(endpoint).build();
    service.goActive();
    return new OpenRelease(release, data, service, prefixes(dataset), new Readers());
  }

  /** Where Fuseki finds it, and nobody from outside: {@link Front} lets no such address through. */
  String path() {
    return "/" + release.id();
  }

  /** For Fuseki's dispatch by path. */
  DataAccessPoint accessPoint() {
    return new DataAccessPoint(path(), service);
  }

  Served served() {
    return new Served(release, data.dataset(), prefixes);
  }

  @Override
  public void close() {
    service.goOffline();
    data.close();
  }

  private static Map<String, String> prefixes(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> new TreeMap<>(dataset.prefixes().getMapping()));
  }
}
