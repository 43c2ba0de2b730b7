package io.github.tflinkrdf.address;

import static io.github.tflinkrdf.web.Template.escaped;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The documentation of a vocabulary: its terms by kind, each with an anchor of its local name.
 *
 * @param namespace of its terms
 * @param about plain text
 * @param kinds classes of its terms, with a heading for each
 * @param terms names of terms of other vocabularies, by IRI
 */
record VocabularyPage(
    String title, String namespace, String about, List<TermKind> kinds, Map<String, String> terms) {
  /**
   * Terms that stand together.
   *
   * @param type IRI of their class
   */
  record TermKind(String heading, String type) {}

  private static final Set<String> IN_HEAD =
      Set.of(
          RDF.type.getURI(), RDFS.label.getURI(), SKOS.definition.getURI(), SHACL.message.getURI());

  /** The main part of the page, as HTML. */
  String of(Model model) {
    return "<article class=\"description\">\n<h1>%s</h1>\n<p>%s</p>\n%s\n</article>"
        .formatted(
            escaped(title),
            escaped(about),
            kinds.stream().map(kind -> section(model, kind)).collect(Collectors.joining("\n")));
  }

  private String section(Model model, TermKind kind) {
    List<Resource> members =
        model
            .listResourcesWithProperty(RDF.type, model.createResource(kind.type()))
            .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(namespace))
            .toList();
    members.sort(Comparator.comparing(Resource::getLocalName));
    return "<section>\n<h2>%s</h2>\n%s\n</section>"
        .formatted(
            escaped(kind.heading()),
            members.stream().map(this::term).collect(Collectors.joining("\n")));
  }

  private String term(Resource term) {
    String name = term.getURI().substring(namespace.length());
    String rows =
        term.listProperties().toList().stream()
            .filter(s -> !IN_HEAD.contains(s.getPredicate().getURI()))
            .collect(Collectors.groupingBy(s -> name(s.getPredicate())))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(row -> row(row.getKey(), row.getValue()))
            .collect(Collectors.joining());
    return "<section class=\"term\" id=\"%s\">\n<h3>%s <code>%s</code></h3>\n<p>%s</p>\n%s</section>"
        .formatted(
            escaped(name),
            escaped(name(term)),
            escaped(name),
            escaped(definition(term)),
            rows.isEmpty() ? "" : "<table class=\"facts\"><tbody>\n" + rows + "</tbody></table>\n");
  }

  private String row(String property, List<Statement> values) {
    String cell =
        values.stream()
            .map(statement -> "<li>" + value(statement.getObject()) + "</li>")
            .sorted()
            .collect(Collectors.joining());
    return "<tr><th scope=\"row\">%s</th><td><ul>%s</ul></td></tr>\n"
        .formatted(escaped(property), cell);
  }

  private String value(RDFNode value) {
    if (value.isLiteral()) {
      String text = escaped(value.asLiteral().getLexicalForm().strip());
      return text.contains("\n") ? "<pre>" + text + "</pre>" : text;
    } else if (value.isAnon()) {
      return value.asResource().listProperties().toList().stream()
          .filter(s -> !s.getObject().isAnon())
          .map(s -> escaped(name(s.getPredicate())) + " " + value(s.getObject()))
          .sorted()
          .collect(Collectors.joining("; "));
    }
    Resource node = value.asResource();
    return node.getURI().startsWith(namespace)
        ? "<a href=\"#%s\">%s</a>"
            .formatted(escaped(node.getURI().substring(namespace.length())), escaped(name(node)))
        : NodeLink.out(node.getURI(), name(node));
  }

  private static String definition(Resource term) {
    Statement definition = term.getProperty(SKOS.definition);
    Statement message = term.getProperty(term.getModel().createProperty(SHACL.message.getURI()));
    Statement said = definition == null ? message : definition;
    return said == null ? "" : said.getString();
  }

  private String name(Resource term) {
    Statement label = term.getProperty(RDFS.label);
    return label == null
        ? terms.getOrDefault(term.getURI(), Labels.localName(term.getURI()))
        : label.getString();
  }
}
