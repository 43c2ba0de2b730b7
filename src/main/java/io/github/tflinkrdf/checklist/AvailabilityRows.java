package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Model;

/** A: it answers, to itself and to every web page. */
final class AvailabilityRows {
  private static final String ORIGIN = "https://example.org";
  private static final String ALLOW = "Access-Control-Allow-";

  static final List<Row> ROWS =
      List.of(
          new Row(
              "A1",
              "a triple of a named graph can be had",
              "keep at least the metadata in a named graph: Umaka asks for GRAPH ?g",
              AvailabilityRows::graph),
          new Row(
              "A2",
              "SERVICE to the endpoint itself works",
              "have the endpoint's own public address on the list of allowed services",
              AvailabilityRows::service),
          new Row(
              "A3",
              "every page may read its answers and its errors (CORS)",
              "send 'Access-Control-Allow-Origin: *', without credentials, with every response",
              AvailabilityRows::cors),
          new Row(
              "A4",
              "a preflight for any header is allowed",
              "answer OPTIONS with 2xx, Access-Control-Allow-Methods with POST and"
                  + " Access-Control-Allow-Headers: *",
              AvailabilityRows::preflight));

  private AvailabilityRows() {}

  private static Verdict graph(Site site) throws IOException, InterruptedException {
    return some(site, "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } } LIMIT 1");
  }

  private static Verdict service(Site site) throws IOException, InterruptedException {
    return some(
        site,
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 1 } } LIMIT 1"
            .formatted(site.endpoint().address()));
  }

  private static Verdict some(Site site, String query) throws IOException, InterruptedException {
    Model model = site.endpoint().construct(query);
    return model.isEmpty()
        ? new Verdict.Fail("the answer has no triple")
        : new Verdict.Pass("a triple came");
  }

  private static Verdict cors(Site site) throws IOException, InterruptedException {
    URI good = site.endpoint().asking("ASK {}");
    URI bad = site.endpoint().asking("this is no query");
    URI nothing = site.root().resolve("no-such-address-of-tflink-rdf-check");
    Faults faults = new Faults();
    for (URI address : List.of(good, bad, nothing)) {
      open(site.web().get(address, "Origin", ORIGIN), "with an Origin", faults);
      open(site.web().get(address), "without an Origin", faults);
    }
    return faults.verdict("'*' on answers and errors, with an Origin and without");
  }

  static void open(Reply reply, String how, Faults faults) {
    String origin = reply.header(ALLOW + "Origin");
    String shown = origin.isEmpty() ? "no " + ALLOW + "Origin" : ALLOW + "Origin: " + origin;
    faults.unless(origin.equals("*"), shown + " on a " + reply.status() + " " + how);
    faults.unless(
        reply.header(ALLOW + "Credentials").isEmpty(), "credentials on a " + reply.status());
  }

  private static Verdict preflight(Site site) throws IOException, InterruptedException {
    Reply reply =
        site.web()
            .send(
                "OPTIONS",
                site.endpoint().address(),
                "",
                "Origin",
                ORIGIN,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type, queryid, x-foo");
    String headers = reply.header(ALLOW + "Headers").toLowerCase(Locale.ROOT);
    String methods = reply.header(ALLOW + "Methods");
    String origin = reply.header(ALLOW + "Origin");
    Faults faults = new Faults();
    faults.unless(reply.status() / 100 == 2, reply.brief());
    faults.unless(
        headers.equals("*") || headers.contains("x-foo") && headers.contains("queryid"),
        "headers allowed: " + (headers.isEmpty() ? "none" : headers));
    faults.unless(
        methods.contains("POST") || methods.equals("*"),
        "methods allowed: " + (methods.isEmpty() ? "none" : methods));
    faults.unless(origin.equals("*") || origin.equals(ORIGIN), "no origin allowed");
    return faults.verdict("status " + reply.status() + ", headers " + headers);
  }
}
