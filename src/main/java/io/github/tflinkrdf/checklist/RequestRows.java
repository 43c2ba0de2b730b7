package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** P1 to P4: every way in which clients ask. */
final class RequestRows {
  private static final String FORM = "application/x-www-form-urlencoded";

  static final List<Row> ROWS =
      List.of(
          new Row(
              "P1",
              "GET, POST of a form, with a charset too, and POST of the query",
              "take all four forms of the SPARQL 1.1 protocol; parameters of a media type are no"
                  + " other type",
              RequestRows::forms),
          new Row(
              "P2",
              "the address answers with and without a slash, without a redirect",
              "serve both addresses: federating engines follow no redirect",
              RequestRows::slash),
          new Row(
              "P3",
              "HEAD answers as GET does",
              "answer HEAD with the status and the headers of GET, for queries, dumps and IRIs",
              RequestRows::head),
          new Row(
              "P4",
              "JSON results have exactly their media type",
              "send 'Content-Type: application/sparql-results+json' without charset, which older"
                  + " QLever compares letter by letter",
              RequestRows::type));

  private RequestRows() {}

  private static Verdict forms(Site site) throws IOException, InterruptedException {
    Endpoint endpoint = site.endpoint();
    Faults faults = new Faults();
    answered("GET", site.web().get(endpoint.asking("ASK {}"), "Accept", Endpoint.JSON), faults);
    for (String type : List.of(FORM, FORM + ";charset=UTF-8")) {
      answered("POST " + type, endpoint.form(type, "ASK {}", Endpoint.JSON), faults);
    }
    String direct = "application/sparql-query";
    Reply reply = site.web().post(endpoint.address(), direct, "ASK {}", "Accept", Endpoint.JSON);
    answered("POST " + direct, reply, faults);
    return faults.verdict("all four answered");
  }

  private static void answered(String how, Reply reply, Faults faults) {
    faults.unless(reply.ok(), how + ": " + reply.brief());
    faults.unless(!reply.ok() || reply.text().contains("true"), how + ": ASK {} is not true");
  }

  private static Verdict slash(Site site) throws IOException, InterruptedException {
    URI address = site.endpoint().address();
    String path = address.getRawPath().replaceFirst("/+$", "");
    Faults faults = new Faults();
    for (String form : List.of(path, path + "/")) {
      if (form.isEmpty()) {
        continue;
      }
      Endpoint other = new Endpoint(site.web(), address.resolve(form));
      Reply reply = site.web().get(other.asking("ASK {}"), "Accept", Endpoint.JSON);
      String to = reply.redirect().map(u -> ", a redirect to " + u).orElse("");
      faults.unless(reply.ok(), form + ": " + reply.brief() + to);
    }
    return faults.verdict("both answer 200");
  }

  private static Verdict head(Site site) throws IOException, InterruptedException {
    List<URI> addresses = new ArrayList<>();
    addresses.add(site.endpoint().address());
    addresses.add(site.endpoint().asking("ASK {}"));
    int known = addresses.size();
    dump(site).ifPresent(addresses::add);
    site.samples().firsts().stream().findFirst().ifPresent(addresses::add);
    Faults faults = new Faults();
    for (URI address : addresses) {
      same(site, address, faults);
    }
    String others = addresses.size() == known ? "; no dump and no IRI of this host is known" : "";
    return faults.verdict(addresses.size() + " addresses" + others);
  }

  private static Optional<URI> dump(Site site) throws InterruptedException {
    return Dump.of(site.description().model()).stream()
        .map(Dump::address)
        .filter(site::mayAsk)
        .findFirst();
  }

  private static void same(Site site, URI address, Faults faults)
      throws IOException, InterruptedException {
    String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?…");
    Reply head = site.web().head(address, "Accept", "*/*");
    if (head.status() >= 400) {
      // what is not there for GET either is the matter of other rows
      int get = site.web().get(address, "Accept", "*/*").status();
      faults.unless(
          get == head.status(), "HEAD %s: status %d, GET %d".formatted(path, head.status(), get));
    } else {
      faults.unless(
          !head.ok() || !head.mediaType().isEmpty(), "HEAD " + path + ": no Content-Type");
    }
  }

  private static Verdict type(Site site) throws IOException, InterruptedException {
    Reply reply = site.endpoint().send("SELECT * { ?s ?p ?o } LIMIT 1", Endpoint.JSON);
    String type = reply.require(200).header("Content-Type");
    return type.equals(Endpoint.JSON)
        ? new Verdict.Pass(type)
        : new Verdict.Fail("Content-Type: " + type);
  }
}
