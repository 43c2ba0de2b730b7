package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.guard.Vector;
import io.github.tflinkrdf.store.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What visitors of a public endpoint ask for, good and bad. */
final class SoakDemands {
  private static final String JSON = "application/sparql-results+json";

  /** The pages of the site that have no parameter. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/about",
          "/statistics",
          "/schema",
          "/downloads/",
          "/sparql",
          "/health/live",
          "/health/ready",
          "/.well-known/void",
          "/robots.txt");

  private SoakDemands() {}

  static List<Demand> queries(Deck deck) {
    return deck.cards().stream().map(c -> Demand.steady("query " + c.name(), c.request())).toList();
  }

  static List<Demand> pages(List<QuerySubjects> subjects) {
    List<Demand> pages = new ArrayList<>();
    for (QuerySubjects about : subjects) {
      String protein = "/protein/" + about.factor();
      for (String path : Stream.concat(PAGES.stream(), Stream.of(protein)).toList()) {
        pages.add(get("page", path, "text/html,*/*;q=0.5", 200));
      }
      pages.add(get("page as data", protein, "text/turtle", 200, 303));
      pages.add(get("page as data", "/sparql", "text/turtle", 200));
      pages.add(get("search", "/search?q=" + about.target(), "application/json", 200));
      pages.add(get("nothing there", "/protein/" + about.target() + "/none", JSON, 404));
    }
    return pages;
  }

  /** Every file of a release; those with its id in their names are there while it is current. */
  static List<Demand> downloads(Release release) {
    return release.downloadNames().stream()
        .map(
            name ->
                name.contains(release.id())
                    ? get("download of a release", "/downloads/" + name, "*/*", 200, 404)
                    : get("download", "/downloads/" + name, "*/*", 200))
        .toList();
  }

  static List<Demand> federated(List<QuerySubjects> subjects) {
    List<Demand> demands = new ArrayList<>();
    String self = "<http://" + Caller.HOST + "/sparql>";
    for (QuerySubjects about : subjects) {
      String pattern =
          "{ ?s <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <http://purl.uniprot.org/uniprot/"
              + about.factor()
              + "> }";
      String all = "SELECT (COUNT(*) AS ?n) { SERVICE %s " + pattern + " }";
      demands.add(ask("SERVICE, self", all.formatted(self), 200));
      demands.add(ask("SERVICE, silent", all.formatted("SILENT <http://127.0.0.1:9/>"), 200, 403));
      demands.add(ask("SERVICE, elsewhere", all.formatted("<http://127.0.0.1:9/>"), 403));
    }
    return demands;
  }

  /** What shall stop the server; on this data some of it is no more than a query. */
  static List<Demand> hostile(String path) {
    return Stream.concat(Vector.endless(), Vector.refused())
        .map(v -> Caller.query(path, JSON, v.query()))
        .map(request -> Demand.of("hostile", request, 200, 400, 403, 413, 422, 429, 503))
        .toList();
  }

  static List<Demand> mistaken() {
    return List.of(
        ask("mistaken", "SELECT * { ?s ?p", 400),
        ask("mistaken", "INSERT DATA { <urn:x:a> <urn:x:b> 1 }", 400),
        Demand.of("mistaken", Caller.request("PUT", "/sparql", "*/*", "text/turtle", "#"), 405),
        get("mistaken", "/sparql?update=CLEAR", "text/turtle", 200),
        get("mistaken", "/sparql?query=ASK%7B%7D&max-rows=x", JSON, 400),
        get("mistaken", "/../etc/passwd", "*/*", 400, 404),
        get("mistaken", "/nothing", "*/*", 404));
  }

  private static Demand get(String kind, String path, String accept, Integer... statuses) {
    return Demand.of(kind, Caller.request("GET", path, accept, "", ""), statuses);
  }

  private static Demand ask(String kind, String query, Integer... statuses) {
    return Demand.of(kind, Caller.query("/sparql", JSON, query), statuses);
  }
}
