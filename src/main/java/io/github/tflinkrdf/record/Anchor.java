package io.github.tflinkrdf.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link as TFLink writes it into cells. */
record Anchor(String href, String text) {
  private static final Pattern CANONICAL =
      Pattern.compile(
          "(?:&ensp;)?<a href=\"([^\"&]*)\""
              + "(?:>| target=\"_blank\"><i uk-icon=\"icon: link\"></i>)([A-Za-z0-9]+)</a>");

  /** The first link of a cell; what is not written as TFLink does is left to an HTML parser. */
  static Optional<Anchor> in(String cell) {
    Matcher canonical = CANONICAL.matcher(cell);
    return canonical.matches()
        ? Optional.of(new Anchor(canonical.group(1), canonical.group(2)))
        : HtmlFragment.anchor(cell);
  }
}
