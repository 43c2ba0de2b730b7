package io.github.tflinkrdf.checklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** P5 to P7: the forms of answers, compression, long queries. */
final class AnswerRows {
  private static final String SELECT = "SELECT * { ?s ?p ?o } LIMIT 2";
  private static final String CONSTRUCT = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 2";
  private static final List<String> TABLES =
      List.of(
          Endpoint.JSON, "application/sparql-results+xml", "text/csv", "text/tab-separated-values");
  private static final List<String> GRAPHS =
      List.of("application/n-triples", "text/turtle", "application/rdf+xml", "application/ld+json");
  private static final int ROWS_OF_VALUES = 10_000;
  private static final int SECONDS = 10;
  private static final int NOT_WORTH = 1500;

  static final List<Row> ROWS =
      List.of(
          new Row(
              "P5",
              "all result formats, and no HTML for programs",
              "negotiate JSON, XML, CSV, TSV and the RDF syntaxes by Accept; answer */* and no"
                  + " Accept with a results format",
              AnswerRows::formats),
          new Row(
              "P6",
              "gzip when asked, Vary, and ETag on files and IRIs",
              "compress answers when Accept-Encoding has gzip, send 'Vary: Accept,"
                  + " Accept-Encoding', and ETag with what does not change within a release",
              AnswerRows::compression),
          new Row(
              "P7",
              "10,000 VALUES by POST, and a long GET",
              "allow bodies of 5 MB and headers of 32 kB: federating engines send their bindings"
                  + " in the query",
              AnswerRows::longQueries));

  private AnswerRows() {}

  private static Verdict formats(Site site) throws IOException, InterruptedException {
    Faults faults = new Faults();
    for (String type : TABLES) {
      typed(type, site.endpoint().send(SELECT, type), List.of(type), faults);
    }
    for (String type : GRAPHS) {
      Reply reply = site.endpoint().send(CONSTRUCT, type);
      typed(type, reply, List.of(type), faults);
      if (reply.ok()) {
        RdfText.model(reply);
      }
    }
    typed("*/*", site.endpoint().send(SELECT, "*/*"), TABLES, faults);
    typed("no Accept", site.web().get(site.endpoint().asking(SELECT)), TABLES, faults);
    typed("*/*", site.endpoint().send(CONSTRUCT, "*/*"), GRAPHS, faults);
    return faults.verdict(TABLES.size() + GRAPHS.size() + " formats");
  }

  private static void typed(String asked, Reply reply, List<String> right, Faults faults) {
    faults.unless(
        reply.ok() && right.contains(reply.mediaType()), asked + " asked for: " + reply.brief());
  }

  private static Verdict compression(Site site) throws IOException, InterruptedException {
    URI asking = site.endpoint().asking("SELECT * { ?s ?p ?o } LIMIT 500");
    Reply reply =
        site.web().get(asking, "Accept", Endpoint.JSON, "Accept-Encoding", "gzip").require(200);
    Faults faults = new Faults();
    boolean gzip = reply.header("Content-Encoding").equals("gzip");
    boolean small = reply.body().length < NOT_WORTH;
    faults.unless(gzip || small, reply.body().length + " bytes came without gzip");
    faults.unless(!gzip || unpacks(reply), "the gzip cannot be unpacked");
    faults.unless(small || reply.varies("Accept-Encoding"), "no Vary: Accept-Encoding");
    List<URI> files = new ArrayList<>();
    Dump.of(site.description().model()).stream().limit(2).forEach(d -> files.add(d.address()));
    site.samples().firsts().stream().limit(2).forEach(files::add);
    files.removeIf(file -> !site.mayAsk(file));
    for (URI file : files) {
      Reply head = site.web().head(file);
      faults.unless(
          head.redirect().isPresent() || !head.header("ETag").isEmpty(),
          "no ETag on " + file.getRawPath());
    }
    return faults.verdict(
        (gzip ? "gzip" : "too small an answer to compress")
            + "; ETag on "
            + files.size()
            + " files and IRIs");
  }

  private static boolean unpacks(Reply reply) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
      return in.readAllBytes().length > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Verdict longQueries(Site site) throws IOException, InterruptedException {
    Faults faults = new Faults();
    String small = values("http://example.org/resource/", ROWS_OF_VALUES);
    timely(site, "10,000 VALUES", small, faults);
    boolean heavy = site.options().heavy();
    if (heavy) {
      timely(
          site,
          "100,000 VALUES",
          values("http://example.org/resource/", 10 * ROWS_OF_VALUES),
          faults);
    }
    String padded = "ASK {} " + "# a long comment\n".repeat(1000);
    Reply reply = site.web().get(site.endpoint().asking(padded), "Accept", Endpoint.JSON);
    faults.unless(reply.ok(), "GET of " + padded.length() + " characters: " + reply.brief());
    String more = heavy ? "" : "; the 4.4 MB only with --heavy";
    return faults.verdict("a body of " + small.length() / 1000 + " kB and a GET of 17 kB" + more);
  }

  private static void timely(Site site, String what, String query, Faults faults)
      throws IOException, InterruptedException {
    String type = "application/sparql-query";
    Reply reply = site.web().post(site.endpoint().address(), type, query, "Accept", Endpoint.JSON);
    faults.unless(reply.ok(), what + ": " + reply.brief());
    long seconds = reply.took().toSeconds();
    faults.unless(
        seconds < (long) SECONDS * site.options().tolerance(), what + " took " + seconds + " s");
  }

  private static String values(String base, int number) {
    StringBuilder query = new StringBuilder("SELECT ?s ?o WHERE { VALUES ?s {\n");
    for (int i = 0; i < number; i++) {
      query.append('<').append(base).append(1_000_000_000L + i).append(">\n");
    }
    return query.append("} ?s a ?o }").toString();
  }
}
