package io.github.tflinkrdf.web;

import io.github.tflinkrdf.Resources;
import java.util.Map;

/**
 * What all pages have around their content: {@code web/frame.html}, with places for the title, more
 * of the head, and the main part.
 */
public final class Frame {
  private final Template template;

  public Frame(Resources resources) {
    template = Template.named(resources, "frame.html");
  }

  /**
   * A page.
   *
   * @param title plain text
   * @param head HTML
   * @param main HTML
   */
  public Reply page(String title, String head, String main) {
    Map<String, String> parts =
        Map.of("title", Template.escaped(title), "head", head, "main", main);
    return Reply.of(200, "text/html;charset=utf-8", template.fill(parts)).with("Vary", "Accept");
  }
}
