package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** T1 to T3: limits of time. */
final class LimitRows {
  private static final Duration WAIT = Duration.ofSeconds(120);
  private static final Duration SLACK = Duration.ofSeconds(5);
  private static final long ENOUGH = 1500;
  private static final String THREE = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
  // true once in a million rows, so that few rows come and much is computed
  private static final String RARE =
      "FILTER(STRENDS(MD5(CONCAT(STR(?a), STR(?c), STR(?d), STR(?f), STR(?g))), \"00000\"))";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { " + THREE + " " + RARE + " }";
  // many rows at once, so that a server which streams has begun to when the limit is reached
  private static final String STREAM =
      "SELECT ?a ?d ?g { { SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } LIMIT 5000 } UNION { %s %s } }"
          .formatted(THREE, RARE);
  private static final List<String> SLOW =
      List.of(
          "SELECT ?a { ?a ?b ?c OPTIONAL { ?d ?e ?f . ?g ?h ?i " + RARE + " } } ORDER BY ?c",
          "SELECT ?a { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i " + RARE + " } }",
          "SELECT ?a { " + THREE + " } ORDER BY MD5(CONCAT(STR(?a), STR(?d), STR(?g)))");
  private static final Pattern SECONDS =
      Pattern.compile("\\d\\s*(ms|milliseconds?|s|sec|seconds?|min|minutes?)\\b");
  private static final Pattern REQUEST_ID = Pattern.compile("(?i)request[ _-]?id\\W{1,6}\\w");

  static final List<Row> ROWS =
      List.of(
          new Row(
              "T1",
              "a query that takes too long ends with a clear error",
              "stop queries at a limit, with 503, the reason, the limit and an id of the request",
              LimitRows::timeout),
          new Row(
              "T2",
              "an answer that was cut does not look complete",
              "send nothing before the end is known, or abort the transfer: never a 200 that ends"
                  + " well, nor a row of a message",
              LimitRows::streaming),
          new Row(
              "T3",
              "OPTIONAL, NOT EXISTS and sorting end at the limit",
              "watch the time outside of the query engine, and cancel",
              LimitRows::everyKind));

  private LimitRows() {}

  private static Verdict unsent() {
    return new Verdict.NotTestable("heavy queries are only sent with --heavy");
  }

  private static Reply heavy(Site site, String query, String accept)
      throws IOException, InterruptedException {
    return site.web().patient(site.endpoint().asking(query), WAIT, "Accept", accept);
  }

  private static Verdict timeout(Site site) throws IOException, InterruptedException {
    if (!site.options().heavy()) {
      return unsent();
    }
    Reply reply = heavy(site, COUNT, Endpoint.JSON);
    if (reply.ok()) {
      return new Verdict.NotTestable("the heavy query was answered in " + seconds(reply));
    }
    String text = reply.text().toLowerCase(Locale.ROOT);
    Faults faults = new Faults();
    faults.unless(reply.status() == 503, reply.brief());
    faults.unless(text.matches("(?s).*(time|stopped|limit|cancel).*"), "no reason");
    faults.unless(SECONDS.matcher(text).find(), "no limit in the text");
    faults.unless(identified(reply), "no id of the request");
    // A3 asks it of the other errors; this one takes long to be had
    AvailabilityRows.open(reply, "of a timeout", faults);
    return faults.verdict("503 after " + seconds(reply));
  }

  private static boolean identified(Reply reply) {
    return reply.headers().map().keySet().stream()
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("request-id"))
        || REQUEST_ID.matcher(reply.text()).find();
  }

  private static String seconds(Reply reply) {
    return reply.took().toSeconds() + " s";
  }

  private static Verdict streaming(Site site) throws IOException, InterruptedException {
    if (!site.options().heavy()) {
      return unsent();
    }
    if (site.endpoint().count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }") < ENOUGH) {
      return new Verdict.NotTestable("too few triples for a query that takes long");
    }
    Faults faults = new Faults();
    for (String type : List.of("text/csv", Endpoint.JSON)) {
      try {
        Reply reply = heavy(site, STREAM, type);
        faults.unless(
            !reply.ok() || marked(reply),
            type + ": 200 after " + seconds(reply) + " that ends as if complete");
        faults.unless(
            !reply.ok() || !reply.text().toLowerCase(Locale.ROOT).contains("incomplete"),
            type + ": a message among the rows");
      } catch (Unanswered e) {
        if (e.kind() != Unanswered.Kind.BROKEN_OFF) {
          throw e;
        }
      }
    }
    return faults.verdict("an error, or a transfer that is plainly broken off");
  }

  /** A header or trailer that says so. */
  private static boolean marked(Reply reply) {
    return reply.headers().map().keySet().stream()
        .anyMatch(
            name -> name.toLowerCase(Locale.ROOT).matches(".*(incomplete|partial|truncated).*"));
  }

  private static Verdict everyKind(Site site) throws IOException, InterruptedException {
    if (!site.options().heavy()) {
      return unsent();
    }
    Reply known = heavy(site, COUNT, Endpoint.JSON);
    if (known.ok()) {
      return new Verdict.NotTestable("the heavy query was answered in " + seconds(known));
    }
    Faults faults = new Faults();
    for (String query : SLOW) {
      Reply reply = heavy(site, query, Endpoint.JSON);
      faults.unless(
          inTime(known.took(), reply.took(), site.options().tolerance()),
          "after " + seconds(reply) + ": " + query);
    }
    return faults.verdict("all ended about as soon as a join does, after " + seconds(known));
  }

  /** True if a query ended as soon as one that surely runs into the limit. */
  static boolean inTime(Duration limit, Duration took, int tolerance) {
    return took.compareTo(limit.plus(SLACK.multipliedBy(tolerance))) <= 0;
  }
}
