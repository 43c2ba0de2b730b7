package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** P8 and P9: what it must not do for strangers. */
final class RefusalRows {
  // it would change nothing even where it is allowed: there is no such triple
  private static final String UPDATE =
      "DELETE DATA { <urn:x-tflink-rdf-check:s> <urn:x-tflink-rdf-check:p> <urn:x-tflink-rdf-check:o> }";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int QUICK_MILLIS = 2000;

  static final List<Row> ROWS =
      List.of(
          new Row(
              "P8",
              "no update by any route, no file by FROM",
              "serve a query service alone, over a fixed dataset",
              RefusalRows::readOnly),
          new Row(
              "P9",
              "SERVICE to addresses inside is refused before a connection",
              "have a list of allowed services, and look at it before any connection",
              RefusalRows::inside));

  // nobody has it, so that a connection would be waited for
  private static final String PRIVATE = "http://10.255.255.1/sparql";

  private RefusalRows() {}

  private static Verdict readOnly(Site site) throws IOException, InterruptedException {
    Faults faults = new Faults();
    var address = site.endpoint().address();
    refused(
        "POST application/sparql-update",
        site.web().post(address, "application/sparql-update", UPDATE),
        faults);
    String form = "update=" + URLEncoder.encode(UPDATE, StandardCharsets.UTF_8);
    refused("POST update=", site.web().post(address, FORM, form), faults);
    refused("an update as a query", site.endpoint().send(UPDATE, Endpoint.JSON), faults);
    for (URI route : routes(address)) {
      boolean taken = accepted(site, route, form) && !accepted(site, route, "update=no+update");
      faults.unless(!taken, "POST update= to " + route.getRawPath() + ": done");
    }
    String from = "SELECT (COUNT(*) AS ?n) FROM <file:///etc/hosts> { ?s ?p ?o }";
    Reply reply = site.endpoint().send(from, Endpoint.JSON);
    faults.unless(
        reply.refused() || reply.ok() && number(reply) == 0, "FROM <file:…>: " + reply.brief());
    return faults.verdict("refused; FROM <file:…> gives nothing");
  }

  /** Where Fuseki, RDF4J and their like take updates. */
  private static List<URI> routes(URI endpoint) {
    String path = endpoint.getRawPath().replaceFirst("/+$", "");
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return Stream.of(folder + "update", path + "/update", path + "/statements")
        .map(endpoint::resolve)
        .toList();
  }

  private static boolean accepted(Site site, URI route, String form)
      throws IOException, InterruptedException {
    return site.web().post(route, FORM, form).status() / 100 == 2;
  }

  private static long number(Reply reply) throws Unanswered {
    return Endpoint.rows(reply).stream()
        .mapToLong(row -> row.getLiteral("n").getLong())
        .max()
        .orElse(0);
  }

  private static void refused(String what, Reply reply, Faults faults) {
    faults.unless(reply.refused(), what + ": " + reply.brief());
  }

  private static Verdict inside(Site site) throws IOException, InterruptedException {
    if (!site.options().hostile()) {
      return new Verdict.NotTestable("queries that must be refused are only sent with --hostile");
    }
    Faults faults = new Faults();
    String closed = "http://127.0.0.1:1/sparql";
    for (String inner : List.of(closed, "http://[::1]:1/sparql")) {
      before(site, asking(inner), inner, faults);
    }
    String bound = "SELECT * { VALUES ?to { <" + closed + "> } SERVICE ?to { ?s ?p ?o } }";
    before(site, bound, "a variable", faults);
    if (faults.none()) {
      // only a server that keeps away from itself is told an address of its network
      before(site, asking(PRIVATE), PRIVATE, faults);
    }
    return faults.verdict("refused at once, also as a variable");
  }

  private static String asking(String endpoint) {
    return "SELECT * { SERVICE <" + endpoint + "> { ?s ?p ?o } }";
  }

  private static void before(Site site, String query, String what, Faults faults)
      throws IOException, InterruptedException {
    Reply reply = site.endpoint().send(query, Endpoint.JSON);
    faults.unless(reply.refused(), what + ": " + reply.brief());
    faults.unless(
        !reply.text().matches("(?is).*(connection refused|connectexception|timed out).*"),
        what + ": a connection was tried");
    faults.unless(
        reply.took().toMillis() < (long) QUICK_MILLIS * site.options().tolerance(),
        what + ": only after " + reply.took().toMillis() + " ms");
  }
}
