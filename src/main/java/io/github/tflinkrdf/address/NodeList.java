package io.github.tflinkrdf.address;

import static io.github.tflinkrdf.web.Template.escaped;

import java.util.Comparator;
import java.util.stream.Collectors;

/** The first few nodes of a property as HTML, and where the others are. */
record NodeList(Topic topic, NodeLink links) {
  /**
   * A list, by label.
   *
   * @param limit of its length
   * @param mention whether the topic is the object
   */
  String html(PropertyValues some, int limit, boolean mention) {
    PropertyValues shown = some.first(limit);
    String items =
        shown.nodes().stream()
            .map(links::item)
            .sorted(Comparator.comparing(NodeLink.Item::label))
            .map(item -> "<li>" + item.html() + "</li>")
            .collect(Collectors.joining());
    return "<ul>" + items + "</ul>" + (shown.isWhole() ? "" : more(shown, mention));
  }

  private String more(PropertyValues shown, boolean mention) {
    // of millions, no more than a browser can show
    String limit = shown.counted() ? "" : "LIMIT 10000\n";
    return "<p class=\"more\">The first %d. <a href=\"%s\">%s (%s) as a query</a></p>"
        .formatted(
            shown.nodes().size(),
            escaped(Sparql.editor(topic.queryForAll(shown, mention) + limit)),
            shown.counted() ? "All of them" : "More of them",
            shown.shownCount());
  }
}
