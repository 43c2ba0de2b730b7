package io.github.tflinkrdf.site;

import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Template;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the endpoint gives to a query and to a client, and what it says when that is not enough.
 *
 * @param endpoints addresses of the other endpoints that a query may ask
 * @param contact mail address or page of whoever runs the server
 */
public record ServiceLimits(
    OfQuery query, OfRequest request, OfClient client, List<String> endpoints, String contact) {

  /**
   * Of one query.
   *
   * @param time after which it is stopped
   * @param rows of its answer at the most, or triples
   * @param firstRows that may be asked for in place of a whole answer
   * @param bytes of its answer at the most
   * @param table rows of an answer as a text table
   */
  public record OfQuery(Duration time, long rows, int firstRows, long bytes, int table) {}

  /**
   * Of what is sent, in bytes.
   *
   * @param head the address with the headers
   */
  public record OfRequest(long body, long head) {}

  /**
   * How clients share the server.
   *
   * @param queries that run at once, of all clients
   * @param clientQueries of these, for one client
   * @param patience for which a query waits for its turn
   * @param clientTime of queries in a minute, after which a client comes after the others
   * @param connections that one client may have open at once
   */
  public record OfClient(
      int queries, int clientQueries, Duration patience, Duration clientTime, int connections) {}

  /** A row for each. */
  String table() {
    HtmlTable table = new HtmlTable("limits-table", List.of("What", "Limit", "Beyond it"));
    row(table, "Time of a query", seconds(query.time), error(ProblemType.QUERY_TIMEOUT));
    row(
        table,
        "Rows of an answer, or triples",
        HtmlTable.grouped(query.rows),
        error(ProblemType.ANSWER_TOO_LARGE) + "; <code>max-rows=</code> asks for the first");
    row(
        table,
        "First rows, by <code>max-rows=</code>",
        HtmlTable.grouped(query.firstRows),
        "the header <code>X-Result-Complete</code> says <code>false</code>");
    row(
        table,
        "Rows of a text table",
        HtmlTable.grouped(query.table),
        error(ProblemType.ANSWER_TOO_LARGE) + "; the other formats have more");
    row(
        table,
        "Size of an answer",
        size(query.bytes),
        error(ProblemType.ANSWER_TOO_LARGE) + "; take the dumps");
    row(table, "Body of a request", size(request.body), error(ProblemType.TOO_LARGE));
    row(
        table,
        "Address and headers of a request",
        size(request.head),
        error(ProblemType.URI_TOO_LONG) + "; send the query with POST");
    share(table);
    return table.toString();
  }

  private void share(HtmlTable table) {
    row(
        table,
        "Queries at once",
        "%s, of one client %s".formatted(client.queries, client.clientQueries),
        "the others wait for their turn");
    row(
        table,
        "Wait for a turn",
        seconds(client.patience),
        error(ProblemType.TOO_MANY_REQUESTS) + ", or " + error(ProblemType.BUSY));
    row(
        table,
        "Query time of a client in a minute",
        seconds(client.clientTime),
        "its queries come after those of others");
    row(
        table,
        "Connections of a client",
        HtmlTable.grouped(client.connections),
        "others are closed again");
  }

  private static void row(HtmlTable table, String what, String limit, String beyond) {
    table.begin().html(what).cell(limit).html(beyond).end();
  }

  private static String error(ProblemType type) {
    return "<a href=\"#problem-%s\">%<s</a> (%d)".formatted(type.code(), type.status());
  }

  private static String seconds(Duration time) {
    return HtmlTable.grouped(time.toSeconds()) + " s";
  }

  /** In the largest unit of which it has a whole number. */
  private static String size(long bytes) {
    List<String> units = List.of("bytes", "kB", "MB", "GB");
    int unit = Math.min(Long.numberOfTrailingZeros(bytes) / 10, units.size() - 1);
    return HtmlTable.grouped(bytes >> (10 * unit)) + " " + units.get(unit);
  }

  String services() {
    String list =
        endpoints.stream()
            .map(iri -> "<code>" + Template.escaped(iri) + "</code>")
            .collect(Collectors.joining(", "));
    return list.isEmpty()
        ? "No other endpoint is asked from here."
        : "<code>SERVICE</code> may name this endpoint and these: " + list + ".";
  }

  /** A link to whoever runs the server. */
  String asking() {
    return contact.contains("@") && !contact.contains("/")
        ? "<a href=\"mailto:%s\">%<s</a>".formatted(Template.escaped(contact))
        : HtmlTable.link(contact, contact);
  }

  static String problems() {
    HtmlTable table = new HtmlTable("problems", List.of("Status", "Problem", "Meaning"));
    for (ProblemType type : ProblemType.values()) {
      String anchor = "<span id=\"problem-%s\">%<s</span>".formatted(type.code());
      table.begin().cell(Integer.toString(type.status())).html(anchor).cell(type.title()).end();
    }
    return table.toString();
  }
}
