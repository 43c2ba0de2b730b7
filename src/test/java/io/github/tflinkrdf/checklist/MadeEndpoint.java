package io.github.tflinkrdf.checklist;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The endpoint of a made site: Jena over HTTP, with the site's faults. */
final class MadeEndpoint {
  private static final int TIMEOUT_MILLIS = 400;
  private static final int MINUTE_MILLIS = 60_000;
  private static final int SMALL = 10_000;
  private static final Map<String, Lang> TABLES =
      Map.of(
          "application/sparql-results+json", ResultSetLang.RS_JSON,
          "application/sparql-results+xml", ResultSetLang.RS_XML,
          "text/csv", ResultSetLang.RS_CSV,
          "text/tab-separated-values", ResultSetLang.RS_TSV);

  private final MadeSite site;
  private final MadeData data;
  private final Dataset dataset;

  MadeEndpoint(MadeSite site, MadeData data) {
    this.site = site;
    this.data = data;
    this.dataset = data.dataset();
  }

  void answer(HttpExchange http) throws IOException {
    String type = "" + http.getRequestHeaders().getFirst("Content-Type");
    String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean post = http.getRequestMethod().equals("POST");
    Map<String, String> form = form(post ? body : http.getRequestURI().getRawQuery());
    if (post && site.has(Fault.ONLY_GET)) {
      site.send(http, 405, "text/plain", "GET only");
    } else if (site.has(Fault.SMALL_BODIES) && body.length() > SMALL) {
      site.send(http, 413, "text/plain", "too long");
    } else if (site.has(Fault.CHARSET_REFUSED) && type.contains("charset")) {
      site.send(http, 415, "text/plain", "unknown type");
    } else if (form.containsKey("update") && site.has(Fault.UPDATES_TAKEN)) {
      site.send(http, 200, "text/plain", "done");
    } else if (post && type.equals("application/sparql-query")) {
      query(http, body);
    } else if (form.containsKey("query")) {
      query(http, form.get("query"));
    } else if (post) {
      site.send(http, 400, "text/plain", "no query");
    } else {
      describe(http);
    }
  }

  private static Map<String, String> form(String text) {
    Map<String, String> form = new HashMap<>();
    for (String pair : text == null ? new String[0] : text.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2 && !parts[0].contains(" ")) {
        try {
          form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
          return form;
        }
      }
    }
    return form;
  }

  private void describe(HttpExchange http) throws IOException {
    if (MadeSite.accept(http).contains("text/html")) {
      int status = site.has(Fault.NO_PAGE_AT_ENDPOINT) ? 406 : 200;
      site.send(http, status, "text/html", "<!doctype html><form></form>");
    } else if (site.has(Fault.NO_DESCRIPTION)) {
      site.send(http, 404, "text/plain", "no query");
    } else {
      String text =
          """
          b:service a sd:Service ; sd:endpoint <%s> ; sd:supportedLanguage sd:SPARQL11Query ;
            sd:resultFormat <http://www.w3.org/ns/formats/Turtle> ; sd:namedGraph b:graph %s .
          """
              .formatted(endpoint(), site.has(Fault.LIMITS_UNTOLD) ? "" : "; b:queryTimeout 1");
      site.rdf(http, data.turtle(text), MadeSite.best(http));
    }
  }

  private String endpoint() {
    return site.has(Fault.OTHER_ENDPOINT)
        ? "http://localhost/other"
        : site.has(Fault.LONG_ADDRESS)
            ? "https://a-name-of-many-letters.example.org/sparql"
            : site.sparql().toString();
  }

  private void query(HttpExchange http, String text) throws IOException {
    Query query;
    try {
      query = QueryFactory.create(text);
    } catch (QueryException e) {
      site.send(http, 400, "text/plain", "no SPARQL: " + e.getMessage());
      return;
    }
    boolean itself = text.contains("SERVICE <" + site.sparql() + ">");
    if (text.contains("SERVICE") && site.has(Fault.ASKS_ANYBODY) && !itself) {
      site.send(http, 502, "text/plain", "Connection refused");
    } else if (text.contains("SERVICE") && (!itself || site.has(Fault.NO_SERVICE))) {
      site.send(http, 403, "text/plain", "not allowed");
    } else if (text.contains("file:") && !site.has(Fault.FILES_READ)) {
      site.send(http, 400, "text/plain", "no FROM");
    } else {
      query.getGraphURIs().clear();
      run(http, query);
    }
  }

  private void run(HttpExchange http, Query query) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // the others must end however slow the machine is
    boolean heavy = query.toString().contains("MD5");
    String accept = MadeSite.accept(http).split("[,;]")[0];
    try (QueryExecution exec =
        QueryExecution.dataset(dataset)
            .query(query)
            .timeout(heavy ? TIMEOUT_MILLIS : MINUTE_MILLIS, TimeUnit.MILLISECONDS)
            .build()) {
      if (query.isConstructType()) {
        site.rdf(http, exec.execConstruct(), MadeSite.best(http));
        return;
      }
      if (site.has(Fault.HTML_FOR_ANYBODY) && accept.equals("*/*")) {
        site.send(http, 200, "text/html", "<table></table>");
        return;
      }
      String type = TABLES.containsKey(accept) ? accept : "application/sparql-results+json";
      if (type.contains("tab") && site.has(Fault.NO_TSV)) {
        site.send(http, 406, "text/plain", "no TSV");
        return;
      }
      if (query.isAskType()) {
        ResultSetMgr.write(out, exec.execAsk(), TABLES.get(type));
      } else {
        ResultSetMgr.write(out, exec.execSelect(), TABLES.get(type));
      }
      String sent = site.has(Fault.CHARSET_ADDED) ? type + ";charset=utf-8" : type;
      site.send(http, 200, sent, out.toByteArray());
    } catch (QueryCancelledException e) {
      if (site.has(Fault.CUT_LOOKS_WHOLE)) {
        site.send(http, 200, "text/csv", out.toByteArray());
      } else {
        stopped(http);
      }
    }
  }

  private void stopped(HttpExchange http) throws IOException {
    if (!site.has(Fault.TIMEOUT_WITHOUT_ID)) {
      http.getResponseHeaders().set("X-Request-Id", "7");
    }
    int status = site.has(Fault.ODD_ERROR_AT_TIMEOUT) ? 500 : 503;
    String after = site.has(Fault.TIMEOUT_WITHOUT_LIMIT) ? " request 7" : " after 400 ms";
    site.send(http, status, "text/plain", "the query was stopped" + after);
  }
}
