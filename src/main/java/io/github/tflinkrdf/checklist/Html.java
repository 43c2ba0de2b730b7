package io.github.tflinkrdf.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says to programs and to browsers; read by patterns, as scripts are not run. */
record Html(String text) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern SCRIPT =
      Pattern.compile("<script\\b([^>]*)>(.*?)</script\\s*>", FLAGS);
  private static final Pattern LINK = Pattern.compile("<link\\b([^>]*)>", FLAGS);
  private static final Pattern SOURCE =
      Pattern.compile(
          "<(?:script|img|iframe|frame|source|video|audio|embed|input|track|object|image|use)\\b"
              + "[^>]*?\\s(?:src|data|href|xlink:href|poster)\\s*=\\s*"
              + "(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))",
          FLAGS);
  private static final Pattern SET = Pattern.compile("\\ssrcset\\s*=\\s*\"([^\"]*)\"", FLAGS);
  private static final Pattern HREF =
      Pattern.compile("\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))", FLAGS);
  private static final Pattern STYLE =
      Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)|@import\\s+[\"']([^\"']+)[\"']");
  private static final Pattern CODE =
      Pattern.compile(
          "(?:\\bfrom|\\bimport|\\bimport\\(|\\bfetch\\(|\\bimportScripts\\(|\\bWorker\\("
              + "|\\bEventSource\\(|\\bsendBeacon\\(|\\.src\\s*=|\\.open\\(\\s*[\"']\\w+[\"']\\s*,)"
              + "\\s*[\"'`]((?:https?:|wss?:)?//[^\"'`\\s]+)");
  private static final Set<String> LOADED =
      Set.of(
          "stylesheet",
          "icon",
          "preload",
          "modulepreload",
          "prefetch",
          "preconnect",
          "dns-prefetch",
          "manifest",
          "apple-touch-icon");

  /** The JSON-LD in it. */
  List<String> jsonLd() {
    List<String> found = new ArrayList<>();
    Matcher script = SCRIPT.matcher(text);
    while (script.find()) {
      if (script.group(1).toLowerCase(Locale.ROOT).contains("application/ld+json")) {
        found.add(script.group(2));
      }
    }
    return found;
  }

  /** The kinds of its link elements. */
  Set<String> kinds() {
    Set<String> kinds = new HashSet<>();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      kinds.addAll(Links.kinds(link.group(1)));
    }
    return kinds;
  }

  /** Addresses, as they are written, of all that a browser loads with it. */
  List<String> loads() {
    List<String> loads = new ArrayList<>(groups(SOURCE, text));
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      if (Links.kinds(link.group(1)).stream().anyMatch(LOADED::contains)) {
        loads.addAll(groups(HREF, link.group(1)));
      }
    }
    for (String set : groups(SET, text)) {
      for (String one : set.split(",")) {
        loads.add(one.strip().split("\\s+")[0]);
      }
    }
    loads.addAll(inStyle(text));
    Matcher script = SCRIPT.matcher(text);
    while (script.find()) {
      if (!script.group(1).contains("json")) {
        loads.addAll(inCode(script.group(2)));
      }
    }
    return loads;
  }

  /** Addresses that a style sheet loads. */
  static List<String> inStyle(String css) {
    return groups(STYLE, css);
  }

  /**
   * Addresses with a host that a script plainly loads; those that it puts together are not seen.
   */
  static List<String> inCode(String script) {
    return groups(CODE, script);
  }

  private static List<String> groups(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          found.add(matcher.group(group).strip());
        }
      }
    }
    return found;
  }
}
