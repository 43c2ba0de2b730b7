package io.github.tflinkrdf.address;

import java.util.ArrayList;
import java.util.List;

/** The {@code Link} header of a description (RFC 8288, Signposting). */
final class Signposts {
  static final String LICENCE = "/about#licence";

  private Signposts() {}

  /**
   * What a description leads to.
   *
   * @param shown the form that is answered
   */
  static String of(Topic topic, Form shown) {
    List<String> links = new ArrayList<>();
    links.add(link(topic.iri(), "describes"));
    links.add(link(topic.url(topic.address()), "canonical"));
    if (topic.addresses().isMinted(topic.iri())) {
      links.add(link(topic.iri(), "cite-as"));
    }
    for (Form form : Form.ALL) {
      if (!form.equals(shown)) {
        links.add(typed(topic, form, form.syntax().isPresent() ? "describedby" : "alternate"));
        if (form.syntax().isPresent()) {
          links.add(typed(topic, form, "alternate"));
        }
      }
    }
    links.add(link(topic.url(LICENCE), "license"));
    links.add(link(topic.visit().site(), "collection"));
    topic.types().stream().limit(8).forEach(type -> links.add(link(type, "type")));
    return String.join(", ", links);
  }

  private static String typed(Topic topic, Form form, String relation) {
    return link(topic.url(topic.document(form)), relation) + "; type=\"" + form.mediaType() + "\"";
  }

  private static String link(String target, String relation) {
    return "<" + ascii(target) + ">; rel=\"" + relation + "\"";
  }

  /** A header has no room for other characters. */
  private static String ascii(String iri) {
    return new IriText(iri).asUri();
  }
}
