package io.github.tflinkrdf.web;

import io.github.tflinkrdf.Resources;

/**
 * What all pages have around their content: {@code web/frame.html}, with places for the title, more
 * of the head, and the main part.
 */
public final class Frame {
  private final String template;

  public Frame(Resources resources) {
    template = resources.get("web/frame.html").text();
  }

  /**
   * A page.
   *
   * @param title plain text
   * @param head HTML
   * @param main HTML
   */
  public Reply page(String title, String head, String main) {
    String html =
        template
            .replace("{{title}}", escaped(title))
            .replace("{{head}}", head)
            .replace("{{main}}", main);
    return Reply.of(200, "text/html;charset=utf-8", html).with("Vary", "Accept");
  }

  /** Text as HTML, also for attributes in double quotes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
