package io.github.tflinkrdf.site;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Content;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.RequestId;
import io.github.tflinkrdf.web.Template;
import io.github.tflinkrdf.web.Visit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Problems as people read them. */
public final class ProblemPage {
  private static final String MAIN =
      """
      <h1>%s</h1>
      <p>%s.</p>
      %s<p class="hint"><a href="%s">What this means</a></p>
      """;

  /** An address that names a format gets no other. */
  private static final Pattern DATA =
      Pattern.compile(".*\\.(json|tsv|csv|xml|ttl|nt|jsonld|rdf|rq)");

  private final Frame frame;

  public ProblemPage(Resources resources) {
    this.frame = new Frame(resources);
  }

  /** A page in place of a problem, if a browser asks; else the reply as it is. */
  public Reply shown(Visit visit, Reply reply) {
    boolean read = visit.isFromBrowser() && !DATA.matcher(visit.path()).matches();
    return read && reply.content() instanceof Content.Explained explained
        ? page(explained.problem(), RequestId.of(visit.request()), reply.headers())
        : reply;
  }

  private Reply page(Problem problem, String requestId, Map<String, String> headers) {
    String title = problem.type().title();
    String main =
        MAIN.formatted(
            Template.escaped(title),
            Template.escaped(sentence(problem.detail())),
            again(problem) + request(problem, requestId),
            problem.type().reference());
    Reply page = frame.page(title, "", main);
    Map<String, String> all = new LinkedHashMap<>(page.headers());
    all.putAll(headers);
    return new Reply(problem.status(), page.mediaType(), all, page.content());
  }

  private static String sentence(String clause) {
    return clause.isEmpty()
        ? clause
        : Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
  }

  private static String again(Problem problem) {
    return Optional.ofNullable(problem.headers().get("Retry-After"))
        .map("<p>Ask again in %s s.</p>\n"::formatted)
        .orElse("");
  }

  /** Nobody need report what is no fault of the server. */
  private static String request(Problem problem, String id) {
    return problem.status() < 500 || id.isEmpty()
        ? ""
        : "<p>If you report it, name request <code>%s</code>.</p>\n".formatted(id);
  }
}
