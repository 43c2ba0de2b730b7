package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;

/** T4: how limits are told. */
final class LimitsToldRows {
  private static final String TIME = "\\d+\\s*(s|sec|seconds?|min|minutes?)\\b";
  private static final String WORD = "(time-?out|limit|stopped|at most|ends?)";
  private static final Pattern LIMIT =
      Pattern.compile("(?i)%s[^.]{0,60}%s|%s[^.]{0,60}%s".formatted(WORD, TIME, TIME, WORD));

  static final List<Row> ROWS =
      List.of(
          new Row(
              "T4",
              "the limits are told, to programs and people",
              "put them in the service description (a property that names the timeout or limit,"
                  + " with a number) and on the page",
              LimitsToldRows::told));

  private LimitsToldRows() {}

  private static Verdict told(Site site) throws IOException, InterruptedException {
    Faults faults = new Faults();
    Model model = RdfText.model(site.web().get(site.endpoint().address(), "Accept", "text/turtle"));
    boolean machine =
        model.listStatements().toList().stream()
            .anyMatch(
                s ->
                    s.getPredicate().getLocalName().matches("(?i).*(timeout|limit|max).*")
                        && s.getObject().toString().matches("(?s).*\\d.*"));
    faults.unless(machine, "not in the service description");
    String page = site.landing().map(Reply::text).orElse("").replaceAll("<[^>]*>|&nbsp;", " ");
    faults.unless(LIMIT.matcher(page).find(), "not on the page");
    return faults.verdict("in the service description and on the page");
  }
}
