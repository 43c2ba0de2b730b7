package io.github.tflinkrdf.site;

import io.github.tflinkrdf.web.Template;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table of a page, written row by row. */
final class HtmlTable {
  private final StringBuilder html = new StringBuilder();

  /**
   * @param id of the element
   * @param heads plain text; one that starts with {@code #} is of a column of numbers
   */
  HtmlTable(String id, List<String> heads) {
    html.append("<table id=\"").append(id).append("\"><thead><tr>");
    for (String head : heads) {
      boolean number = head.startsWith("#");
      html.append(number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
          .append(Template.escaped(number ? head.substring(1) : head))
          .append("</th>");
    }
    html.append("</tr></thead><tbody>");
  }

  /** What a row has for scripts, as {@code data-} attributes. */
  HtmlTable begin(Map<String, String> data) {
    html.append("<tr")
        .append(
            new TreeMap<>(data)
                .entrySet().stream()
                    .map(e -> " data-%s=\"%s\"".formatted(e.getKey(), text(e.getValue())))
                    .collect(Collectors.joining()))
        .append('>');
    return this;
  }

  HtmlTable begin() {
    return begin(Map.of());
  }

  HtmlTable cell(String plain) {
    return html(text(plain));
  }

  HtmlTable html(String cell) {
    html.append("<td>").append(cell).append("</td>");
    return this;
  }

  HtmlTable number(long number) {
    html.append("<td class=\"number\">").append(grouped(number)).append("</td>");
    return this;
  }

  void end() {
    html.append("</tr>\n");
  }

  @Override
  public String toString() {
    return html + "</tbody></table>";
  }

  /** With a comma every three digits. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A link, or plain text where the address is none of the web. */
  static String link(String address, String words) {
    return address.matches("(https?:|/|#).*")
        ? "<a href=\"%s\">%s</a>".formatted(text(address), text(words))
        : text(words);
  }

  private static String text(String plain) {
    return Template.escaped(plain);
  }
}
