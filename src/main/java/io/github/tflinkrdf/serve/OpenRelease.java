package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.guard.Guard;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseData;
import io.github.tflinkrdf.web.Served;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
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

  static OpenRelease open(Release release, ActionProcessor queries, Federation federation) {
    ReleaseData data = release.open();
    try {
      return of(release, data, queries, federation);
    } catch (RuntimeException | Error e) {
      data.close();
      throw e;
    }
  }

  private static OpenRelease of(
      Release release, ReleaseData data, ActionProcessor queries, Federation federation) {
    DatasetGraph dataset = data.dataset();
    Guard.protect(dataset);
    federation.serve(dataset, Set.of(release.publicUrl() + Front.ENDPOINT.substring(1)));
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
