package io.github.tflinkrdf.web;

import io.github.tflinkrdf.Resources;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML with places, such as <code>{{title}}</code>, that are filled in. */
public record Template(String html) {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** One of the files of {@code web/}. */
  public static Template named(Resources resources, String name) {
    return new Template(resources.get("web/" + name).text());
  }

  /**
   * The HTML with every place filled.
   *
   * @param values HTML by the name of the place; what it holds is not looked at again
   */
  public String fill(Map<String, String> values) {
    return PLACE
        .matcher(html)
        .replaceAll(
            place -> {
              String value = values.get(place.group(1));
              if (value == null) {
                throw new IllegalArgumentException("nothing for " + place.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** Text as HTML, also for attributes in double quotes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
