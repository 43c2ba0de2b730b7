package io.github.tflinkrdf.site;

import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Template;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the endpoint gives to one query, and what it says when that is not enough.
 *
 * @param timeout after which it is stopped
 * @param rows of its answer at the most
 * @param endpoints addresses of the other endpoints that it may ask
 */
public record ServiceLimits(Duration timeout, long rows, List<String> endpoints) {
  String services() {
    String list =
        endpoints.stream()
            .map(iri -> "<code>" + Template.escaped(iri) + "</code>")
            .collect(Collectors.joining(", "));
    return list.isEmpty()
        ? "No other endpoint is asked from here."
        : "<code>SERVICE</code> may name this endpoint and these: " + list + ".";
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
