package io.github.tflinkrdf.address;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.RdfSyntax;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * A vocabulary whose terms are named by what follows {@code #}: one document for all of them. As
 * Turtle it is what its files are.
 */
final class VocabularyRoute implements Route {
  private static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";

  private final Resources resources;
  private final Frame frame;
  private final VocabularyPage page;
  private final String path;
  private final List<String> files;

  /**
   * @param path of its address
   * @param files of the resources, in Turtle
   * @throws io.github.tflinkrdf.UserError if one of them is no Turtle
   */
  VocabularyRoute(Resources resources, VocabularyPage page, String path, List<String> files) {
    this.resources = resources;
    this.frame = new Frame(resources);
    this.page = page;
    this.path = path;
    this.files = files;
    // said at the start and not to whoever asks first
    model(Resources.DEFAULT_BASE);
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    if (visit.path().equals(path)) {
      return Optional.of(reply(visit, Form.accepted(visit.accept())));
    }
    return visit.path().startsWith(path + ".")
        ? Form.ofEnding(visit.path().substring(path.length() + 1)).map(form -> reply(visit, form))
        : Optional.empty();
  }

  private Reply reply(Visit visit, Form form) {
    String base = Addresses.base(visit);
    return form.syntax()
        .map(syntax -> rdf(syntax, base))
        .orElseGet(() -> frame.page(page.title(), head(), page.of(model(base))))
        .with("Content-Location", path + "." + form.ending())
        .with("Link", links(visit, form));
  }

  private Reply rdf(RdfSyntax syntax, String base) {
    if (syntax == RdfSyntax.TURTLE) {
      return Reply.of(200, syntax.mediaType(), text(base)).with("Vary", "Accept");
    }
    Model model = model(base);
    return syntax.reply(model.getGraph(), model.getNsPrefixMap());
  }

  private String text(String base) {
    return files.stream().map(name -> resources.text(name, base)).collect(Collectors.joining("\n"));
  }

  private Model model(String base) {
    Model model = ModelFactory.createDefaultModel();
    files.forEach(name -> resources.parse(name, base, model.getGraph()));
    return model;
  }

  private String head() {
    return forms()
        .map(
            form ->
                "<link rel=\"alternate\" type=\"%s\" href=\"%s.%s\">"
                    .formatted(form.mediaType(), path, form.ending()))
        .collect(Collectors.joining("\n  "));
  }

  private String links(Visit visit, Form shown) {
    String url = visit.site() + path.substring(1);
    String others =
        Form.ALL.stream()
            .filter(form -> !form.equals(shown))
            .map(
                form ->
                    "<%s.%s>; rel=\"alternate\"; type=\"%s\""
                        .formatted(url, form.ending(), form.mediaType()))
            .collect(Collectors.joining(", "));
    return "<%s>; rel=\"canonical\", <%s>; rel=\"cite-as\", <%s>; rel=\"license\", %s"
        .formatted(url, Resources.DEFAULT_BASE + path.substring(1), LICENCE, others);
  }

  private static Stream<Form> forms() {
    return Form.ALL.stream().filter(form -> form.syntax().isPresent());
  }
}
