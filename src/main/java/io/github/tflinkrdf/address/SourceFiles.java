package io.github.tflinkrdf.address;

import static io.github.tflinkrdf.web.Template.escaped;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files that say how the release was made, as they are but for the base: {@code
 * /mappings/NAME.rq} and so on. {@code /mappings/NAME} is one of them on a page, for who can read
 * one.
 */
final class SourceFiles implements Route {
  private static final String FOLDER = "mappings/";
  private static final String ENDING = ".rq";
  private static final List<String> FOLDERS = List.of(FOLDER, "shapes/", "ontology/");
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "rq", "application/sparql-query",
          "ttl", "text/turtle",
          "tsv", "text/tab-separated-values;charset=utf-8",
          "md", "text/markdown;charset=utf-8");

  private final Resources resources;
  private final Frame frame;

  SourceFiles(Resources resources) {
    this.resources = resources;
    this.frame = new Frame(resources);
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    String name = visit.path().substring(1);
    if (name.equals("mappings")) {
      return Optional.of(Reply.see(303, "/" + FOLDER));
    } else if (name.equals(FOLDER)) {
      return Optional.of(frame.page("Mappings", "", list()));
    } else if (isFile(name)) {
      return Optional.of(file(name, Addresses.base(visit)));
    }
    return name.startsWith(FOLDER) && isFile(name + ENDING)
        ? Optional.of(readable(name + ENDING, visit))
        : Optional.empty();
  }

  private boolean isFile(String name) {
    return FOLDERS.stream().anyMatch(name::startsWith) && resources.names().contains(name);
  }

  private Reply file(String name, String base) {
    String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    return Reply.of(
        200, type == null ? "text/plain;charset=utf-8" : type, resources.text(name, base));
  }

  private Reply readable(String name, Visit visit) {
    String base = Addresses.base(visit);
    String best =
        visit.accept().best(List.of(MEDIA_TYPES.get("rq"), "text/html")).orElse("text/html");
    if (!best.equals("text/html")) {
      return file(name, base).with("Vary", "Accept").with("Content-Location", "/" + name);
    }
    String main =
        "<h1>Mapping: %s</h1>\n<p><a href=\"/%s\">The file</a> · <a href=\"/mappings/\">all mappings</a></p>\n<pre class=\"source\">%s</pre>"
            .formatted(escaped(title(name)), escaped(name), escaped(resources.text(name, base)));
    return frame.page("Mapping: " + title(name), "", main);
  }

  private String list() {
    String mappings =
        resources.names(FOLDER, ENDING).stream()
            .map(
                name ->
                    "<tr><th scope=\"row\"><a href=\"/%s\">%s</a></th><td>%s</td></tr>"
                        .formatted(
                            escaped(name.substring(0, name.length() - ENDING.length())),
                            escaped(title(name)),
                            escaped(about(name))))
            .collect(Collectors.joining("\n"));
    String tables =
        resources.names(FOLDER, ".tsv").stream()
            .map(name -> "<li><a href=\"/%s\">%s</a></li>".formatted(escaped(name), escaped(name)))
            .collect(Collectors.joining("\n"));
    return """
        <article class="description">
        <h1>Mappings</h1>
        <p>The triples of this release are made by these SPARQL queries from the fields that their
          comments name; labels of databases, methods and organisms become terms by the tables.</p>
        <table class="facts"><tbody>
        %s
        </tbody></table>
        <h2>Tables of terms</h2>
        <ul>
        %s
        </ul>
        </article>"""
        .formatted(mappings, tables);
  }

  private static String title(String name) {
    return name.substring(FOLDER.length(), name.length() - ENDING.length());
  }

  /** What the file says of itself before it names its fields. */
  private String about(String name) {
    return resources
        .get(name)
        .text()
        .lines()
        .takeWhile(line -> line.startsWith("# "))
        .map(line -> line.substring(2))
        .collect(Collectors.joining(" "));
  }
}
