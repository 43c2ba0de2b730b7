package io.github.tflinkrdf.address;

import static io.github.tflinkrdf.web.Template.escaped;

import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A description for people: a page that needs no script. */
final class DescriptionPage {
  private static final int VALUES = 100;
  private static final int MENTIONS = 20;

  /** Said in the head of the page. */
  private static final Set<String> IN_HEAD = Set.of(RDF.type.getURI(), RDFS.label.getURI());

  private final Topic topic;
  private final NodeLink links;
  private final NodeList lists;

  private DescriptionPage(Topic topic) {
    this.topic = topic;
    this.links = new NodeLink(topic.store(), topic.labels(), topic.addresses());
    this.lists = new NodeList(topic, links);
  }

  static Reply of(Topic topic, Frame frame) {
    DescriptionPage page = new DescriptionPage(topic);
    return frame.page(topic.label(), page.head(), page.main());
  }

  private String head() {
    return rdf()
            .map(
                form ->
                    "<link rel=\"alternate\" type=\"%s\" href=\"%s\">"
                        .formatted(form.mediaType(), escaped(topic.document(form))))
            .collect(Collectors.joining("\n  "))
        + "\n  <link rel=\"canonical\" href=\"%s\">".formatted(escaped(topic.url(topic.address())));
  }

  private String main() {
    List<String> parts = new ArrayList<>();
    parts.add("<article class=\"description\">");
    parts.add("<h1>" + escaped(topic.label()) + "</h1>");
    parts.add(kind());
    parts.add(identity());
    parts.add(table());
    parts.add(mentions());
    parts.add(forms());
    parts.add("</article>");
    return String.join("\n", parts);
  }

  private String kind() {
    String types =
        topic.description().values().stream()
            .filter(values -> property(values).equals(RDF.type.getURI()))
            .flatMap(values -> values.nodes().stream())
            .map(links::term)
            // the ontology tells a class from the property of the same name
            .map(type -> type.replace(" (class)", ""))
            .sorted()
            .collect(Collectors.joining(", "));
    return types.isEmpty() ? "" : "<p class=\"kind\">" + types + "</p>";
  }

  private String identity() {
    String page =
        new Elsewhere(topic)
            .page()
            .map(p -> " " + NodeLink.out(p.address(), "at " + p.site()))
            .orElse("");
    return "<p class=\"identity\"><code>" + escaped(topic.iri()) + "</code>" + page + "</p>";
  }

  private String table() {
    String rows =
        topic.description().values().stream()
            .filter(values -> !IN_HEAD.contains(property(values)))
            .sorted(
                Comparator.comparing(
                        (PropertyValues values) -> PropertyOrder.place(property(values)))
                    .thenComparing(values -> topic.labels().of(values.property())))
            .map(this::row)
            .collect(Collectors.joining("\n"));
    return rows.isEmpty()
        ? ""
        : "<table class=\"facts\">\n<caption>What is said of it</caption>\n<tbody>\n%s\n</tbody>\n</table>"
            .formatted(rows);
  }

  private String row(PropertyValues values) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
        .formatted(links.term(values.property()), lists.html(values, VALUES, false));
  }

  private String mentions() {
    String sections =
        topic.description().mentions().stream()
            .sorted(Comparator.comparing(subjects -> topic.labels().of(subjects.property())))
            .map(this::mention)
            .collect(Collectors.joining("\n"));
    return sections.isEmpty()
        ? ""
        : "<section class=\"mentions\">\n<h2>Where it is mentioned</h2>\n%s\n</section>"
            .formatted(sections);
  }

  private String mention(PropertyValues subjects) {
    return "<h3>as <em>%s</em>: %s</h3>\n%s"
        .formatted(
            links.term(subjects.property()),
            subjects.shownCount(),
            lists.html(subjects, MENTIONS, true));
  }

  private String forms() {
    return "<p class=\"forms\">This description as %s.</p>"
        .formatted(
            rdf()
                .map(
                    form ->
                        "<a href=\"%s\">%s</a>"
                            .formatted(escaped(topic.document(form)), form.name()))
                .collect(Collectors.joining(", ")));
  }

  private static Stream<Form> rdf() {
    return Form.ALL.stream().filter(form -> form.syntax().isPresent());
  }

  private String property(PropertyValues values) {
    return topic.store().node(values.property()).getURI();
  }
}
