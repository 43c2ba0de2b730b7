package io.github.tflinkrdf.editor;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Libraries;
import io.github.tflinkrdf.web.Libraries.Library;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Visit;
import java.util.Optional;

/** The page, and the addresses that it asks. */
public final class Editor implements Route {
  private final Reply page;
  private final QueryLinks links;
  private final SchemaAnswer schema = new SchemaAnswer();
  private final PrefixList prefixes;

  public Editor(Resources resources, Libraries libraries) {
    page = page(resources, libraries);
    links = new QueryLinks(resources);
    prefixes = new PrefixList(resources);
  }

  /** For those who can read HTML. */
  public Reply page() {
    return page;
  }

  /** The query of a link whose result is asked for, which others have to answer. */
  public Optional<LinkedQuery> linkedData(Visit visit) {
    return links.data(visit);
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return switch (visit.path()) {
      case "/schema.json" -> Optional.of(schema.reply(visit.served()));
      case "/prefixes.json" -> Optional.of(prefixes.reply(visit.served()));
      default -> links.answer(visit, this::page);
    };
  }

  private static Reply page(Resources resources, Libraries libraries) {
    String main = resources.get("web/editor.html").text();
    String head = resources.get("web/editor-head.html").text();
    return new Frame(resources)
        .page("Query TFLink RDF", addressed(head, libraries), addressed(main, libraries));
  }

  /** Puts the address of a library where a template has {@code {{yasgui.min.js}}}. */
  private static String addressed(String template, Libraries libraries) {
    String html = template;
    for (Library library : libraries.all()) {
      String name = library.path().substring(library.path().lastIndexOf('/') + 1);
      html = html.replace("{{" + name + "}}", library.address());
    }
    return html;
  }
}
