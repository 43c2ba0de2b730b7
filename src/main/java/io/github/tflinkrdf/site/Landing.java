package io.github.tflinkrdf.site;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Template;
import io.github.tflinkrdf.web.Visit;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first page: search, counts, and the ways to the rest. */
public final class Landing implements Route {
  private static final String SCRIPT = "<script type=\"module\" src=\"/search.js\"></script>";
  private static final int EXAMPLES = 4;

  private final Resources resources;
  private final Frame frame;
  private final Template template;
  private final Duration timeout;

  /**
   * @param timeout of a query
   */
  public Landing(Resources resources, Duration timeout) {
    this.resources = resources;
    this.timeout = timeout;
    this.frame = new Frame(resources);
    this.template = Template.named(resources, "landing.html");
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return visit.path().equals("/") ? Optional.of(page(visit)) : Optional.empty();
  }

  private Reply page(Visit visit) {
    Optional<Release> release = visit.served().map(Served::release);
    Map<String, String> parts =
        Map.of(
            "counts", release.map(Landing::counts).orElse(""),
            "timeout", Long.toString(timeout.toSeconds()),
            "examples", examples(release.map(Release::base).orElse(Resources.DEFAULT_BASE)));
    Reply page =
        frame.page(
            "TFLink RDF: which factor regulates which gene",
            SCRIPT + release.map(Landing::dataset).orElse(""),
            template.fill(parts));
    return page.with("Link", Signposts.of(visit));
  }

  private static String counts(Release release) {
    Counts counts = Counts.of(release);
    if (counts.organisms().isEmpty()) {
      return "";
    }
    return """
        <dl class="counts" aria-label="Counts of release %s">
        %s%s%s%s%s</dl>
        <p class="hint">Release %1$s · <a href="/statistics">more numbers</a></p>
        """
        .formatted(
            release.id(),
            count("interaction", counts.sum("statements")),
            count("transcription factor", counts.sum("factors")),
            count("target protein", counts.sum("targets")),
            count("binding site", counts.sum("sites")),
            count("organism", counts.regulated().size()));
  }

  /** What a release has none of, such as binding sites without tables of them, is left out. */
  private static String count(String of, long number) {
    return number == 0
        ? ""
        : "<div><dt>%s%s</dt><dd>%s</dd></div>\n"
            .formatted(of, number == 1 ? "" : "s", HtmlTable.grouped(number));
  }

  private String examples(String base) {
    return resources.names("queries/", ".rq").stream()
        .limit(EXAMPLES)
        .map(name -> example(name, resources.text(name, base)))
        .collect(Collectors.joining("\n"));
  }

  private static String example(String file, String text) {
    String name = file.substring(file.indexOf('/') + 1, file.length() - ".rq".length());
    String question = text.lines().findFirst().orElse(name).replaceFirst("^#+\\s*", "");
    return "<li>" + HtmlTable.link("/q/" + name, question) + "</li>";
  }

  /** The description of the release for search engines, as it is in the downloads. */
  private static String dataset(Release release) {
    return release
        .downloadText("dataset.jsonld")
        // a script element ends at the first such mark, whatever the JSON is
        .map(json -> json.replace("</", "<\\/"))
        .map(json -> "\n  <script type=\"application/ld+json\">" + json + "</script>")
        .orElse("");
  }
}
