package io.github.tflinkrdf.federate;

import io.github.tflinkrdf.Resources;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What queries may have of other endpoints.
 *
 * @param self whether SERVICE may name the endpoint that is asked; that needs no connection
 * @param allowed addresses of the other endpoints that may be asked
 * @param aliases other addresses at which endpoints are to be asked, on any network
 * @param contact of whoever runs this program, a mail address or a page; sent with each request
 * @param timeout of one request
 * @param rows that one query may take from all of them
 * @param requests that one query may send, tries that failed among them
 */
public record FederationOptions(
    boolean self,
    List<String> allowed,
    Map<String, URI> aliases,
    String contact,
    Duration timeout,
    long rows,
    int requests) {
  /** Those whose data TFLink joins, and mirrors of them. */
  public static final List<String> DEFAULT_ALLOWED =
      List.of(
          "https://sparql.uniprot.org/sparql",
          "https://sparql.rhea-db.org/sparql",
          "https://www.bgee.org/sparql/",
          "https://sparql.omabrowser.org/sparql/",
          "https://sparql.orthodb.org/sparql/",
          "https://query.wikidata.org/sparql",
          "https://qlever.dev/api/uniprot",
          "https://qlever.dev/api/rhea",
          "https://qlever.dev/api/wikidata",
          "https://qlever.cs.uni-freiburg.de/api/uniprot",
          "https://qlever.cs.uni-freiburg.de/api/rhea",
          "https://qlever.cs.uni-freiburg.de/api/wikidata");

  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
  public static final long DEFAULT_ROWS = 1_000_000;
  public static final int DEFAULT_REQUESTS = 100;

  public static final FederationOptions DEFAULT =
      new FederationOptions(
          true,
          DEFAULT_ALLOWED,
          Map.of(),
          Resources.DEFAULT_BASE,
          DEFAULT_TIMEOUT,
          DEFAULT_ROWS,
          DEFAULT_REQUESTS);

  /** Nobody else is asked. */
  public static final FederationOptions OFFLINE = DEFAULT.withAllowed(List.of());

  /** The same with other endpoints. */
  public FederationOptions withAllowed(List<String> others) {
    return new FederationOptions(self, others, aliases, contact, timeout, rows, requests);
  }

  /** The same with endpoints asked elsewhere. */
  public FederationOptions withAliases(Map<String, URI> others) {
    return new FederationOptions(self, allowed, others, contact, timeout, rows, requests);
  }

  /** The same with other bounds. */
  public FederationOptions within(Duration newTimeout, long newRows, int newRequests) {
    return new FederationOptions(self, allowed, aliases, contact, newTimeout, newRows, newRequests);
  }

  /** The others that may be asked, as queries name them. */
  public List<String> services() {
    return new Endpoints(allowed, aliases).names();
  }
}
