package io.github.tflinkrdf.checklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.JenaException;

/** The SPARQL endpoint that is checked. */
record Endpoint(Web web, URI address) {
  static final String JSON = "application/sparql-results+json";
  private static final String RESULTS = JSON + ", application/sparql-results+xml;q=0.8";
  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX spex: <https://purl.expasy.org/sparql-examples/ontology#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX void-ext: <http://ldf.fi/void-ext#>
      """;
  private static final int LONG = 2000;

  /** The query after the prefixes that the check itself uses. */
  static String prefixed(String query) {
    return PREFIXES + query;
  }

  /** The address of a GET. */
  URI asking(String query) {
    String separator = address.getRawQuery() == null ? "?" : "&";
    return URI.create(
        address + separator + "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  /** Sends a query by GET, or by POST if it is too long for some servers. */
  Reply send(String query, String accept) throws IOException, InterruptedException {
    return query.length() < LONG
        ? web.get(asking(query), "Accept", accept)
        : form("application/x-www-form-urlencoded", query, accept);
  }

  Reply form(String type, String query, String accept) throws IOException, InterruptedException {
    String body = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return web.post(address, type, body, "Accept", accept);
  }

  /**
   * The rows of a SELECT.
   *
   * @throws Unanswered if the status is not 200, or the answer is no result set
   */
  List<QuerySolution> select(String query) throws IOException, InterruptedException {
    return rows(send(prefixed(query), RESULTS));
  }

  static List<QuerySolution> rows(Reply reply) throws Unanswered {
    try {
      ResultSet set = ResultSetMgr.read(body(reply), lang(reply));
      List<QuerySolution> rows = new ArrayList<>();
      set.forEachRemaining(rows::add);
      return rows;
    } catch (JenaException | UnsupportedOperationException e) {
      throw unreadable(reply, e);
    }
  }

  /** The number that a query gives as {@code ?n}. */
  long count(String query) throws IOException, InterruptedException {
    List<QuerySolution> rows = select(query);
    try {
      return rows.get(0).getLiteral("n").getLong();
    } catch (IndexOutOfBoundsException | NullPointerException | JenaException e) {
      throw new Unanswered(Unanswered.Kind.UNREADABLE, "a count without a number");
    }
  }

  boolean ask(String query) throws IOException, InterruptedException {
    Reply reply = send(prefixed(query), RESULTS);
    try {
      return ResultSetMgr.readBoolean(body(reply), lang(reply));
    } catch (JenaException | UnsupportedOperationException e) {
      throw unreadable(reply, e);
    }
  }

  Model construct(String query) throws IOException, InterruptedException {
    return RdfText.model(send(prefixed(query), RdfText.ANY));
  }

  private static ByteArrayInputStream body(Reply reply) throws Unanswered {
    return new ByteArrayInputStream(reply.require(200).body());
  }

  private static Lang lang(Reply reply) {
    return reply.mediaType().endsWith("xml") ? ResultSetLang.RS_XML : ResultSetLang.RS_JSON;
  }

  private static Unanswered unreadable(Reply reply, RuntimeException e) {
    String what = reply.mediaType() + " that is no answer to a query: " + e.getMessage();
    return new Unanswered(Unanswered.Kind.UNREADABLE, what);
  }
}
