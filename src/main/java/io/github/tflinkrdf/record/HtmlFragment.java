package io.github.tflinkrdf.record;

import java.util.Optional;
import org.jsoup.Jsoup;

/** A snippet of HTML; the only class that knows the HTML parser. */
final class HtmlFragment {
  private HtmlFragment() {}

  /** The first link with its target as written and its visible text. */
  static Optional<Anchor> anchor(String html) {
    return Optional.ofNullable(Jsoup.parseBodyFragment(html).selectFirst("a[href]"))
        .map(a -> new Anchor(a.attr("href"), a.text()));
  }
}
