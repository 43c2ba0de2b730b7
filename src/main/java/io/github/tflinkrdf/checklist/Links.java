package io.github.tflinkrdf.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of links (RFC 8288) that an answer has in its header. */
final class Links {
  private static final Pattern LINK = Pattern.compile("<[^>]*>([^<]*)");
  private static final Pattern REL =
      Pattern.compile("rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))", Pattern.CASE_INSENSITIVE);

  private Links() {}

  /** Values of {@code rel} in the {@code Link} headers. */
  static Set<String> inHeader(Reply reply) {
    Set<String> kinds = new HashSet<>();
    Matcher links = LINK.matcher(reply.header("Link"));
    while (links.find()) {
      kinds.addAll(kinds(links.group(1)));
    }
    return kinds;
  }

  /** Values of {@code rel} among the parameters of a link, or the attributes of an element. */
  static Set<String> kinds(String parameters) {
    Set<String> kinds = new HashSet<>();
    Matcher rel = REL.matcher(parameters);
    if (rel.find()) {
      String values = rel.group(1) == null ? rel.group(2) : rel.group(1);
      kinds.addAll(List.of(values.toLowerCase(Locale.ROOT).strip().split("\\s+")));
    }
    return kinds;
  }
}
