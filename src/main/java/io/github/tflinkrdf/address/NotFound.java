package io.github.tflinkrdf.address;

import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Visit;
import java.util.List;

/** Says that nothing is described at an address. */
final class NotFound {
  private final Frame frame;

  NotFound(Frame frame) {
    this.frame = frame;
  }

  /** A page for a browser, a sentence for a program. */
  Reply of(Visit visit) {
    String why = "the current release describes nothing at this address";
    boolean browser =
        visit
            .accept()
            .best(List.of("text/plain", "text/html"))
            .equals(java.util.Optional.of("text/html"));
    return browser
        ? page(why)
        : Problem.of(ProblemType.NOT_FOUND, why).reply().with("Vary", "Accept");
  }

  private Reply page(String why) {
    String main =
        "<h1>Not found</h1>\n<p>Sorry: %s. Names that TFLink has are found by the <a href=\"/\">search</a>.</p>"
            .formatted(why);
    Reply page = frame.page("Not found", "", main);
    return new Reply(404, page.mediaType(), page.headers(), page.content());
  }
}
