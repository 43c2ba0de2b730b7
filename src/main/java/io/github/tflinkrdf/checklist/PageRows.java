package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** U1 and U2: the page. */
final class PageRows {
  private static final int FILES = 40;

  static final List<Row> ROWS =
      List.of(
          new Row(
              "U1",
              "the page loads nothing from other hosts",
              "serve scripts, styles, fonts and pictures from the same host",
              PageRows::hosts),
          new Row(
              "U2",
              "the page can be used by everybody, on small screens too",
              "run axe-core, and look at it 390 px wide and with the keyboard alone",
              site ->
                  new Verdict.NotTestable(
                      "needs a browser: run axe-core, 390 px wide, with the keyboard alone")));

  private PageRows() {}

  private static Verdict hosts(Site site) throws IOException, InterruptedException {
    Optional<Reply> page = site.landing();
    if (page.isEmpty()) {
      return new Verdict.NotTestable("there is no page at " + site.bases());
    }
    Faults faults = new Faults();
    Set<URI> files = new LinkedHashSet<>();
    own(site, page.get(), new Html(page.get().text()).loads(), files, faults);
    Set<URI> seen = new LinkedHashSet<>();
    while (!files.isEmpty() && seen.size() < FILES) {
      URI file = files.iterator().next();
      files.remove(file);
      if (seen.add(file)) {
        Reply reply = site.web().get(file);
        own(site, reply, loads(reply), files, faults);
      }
    }
    return faults.verdict(
        "the page and %d files, read and not run; a browser that can resolve no other host is more"
                .formatted(seen.size())
            + " exact");
  }

  private static List<String> loads(Reply reply) {
    String type = reply.mediaType();
    if (type.contains("css")) {
      return Html.inStyle(reply.text());
    }
    return type.contains("javascript") ? Html.inCode(reply.text()) : List.of();
  }

  private static void own(
      Site site, Reply from, List<String> loads, Set<URI> files, Faults faults) {
    for (String reference : loads) {
      Optional<URI> address =
          reference.startsWith("#") ? Optional.empty() : from.resolved(reference);
      address
          .filter(a -> a.getHost() != null)
          .ifPresent(
              a -> {
                faults.unless(
                    site.sameHost(a), from.address().getPath() + " loads from " + a.getHost());
                if (site.sameHost(a)
                    && !a.getPath().matches(".*\\.(svg|png|jpe?g|gif|ico|woff2?)")) {
                  files.add(a);
                }
              });
    }
  }
}
