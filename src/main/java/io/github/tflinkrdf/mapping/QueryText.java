package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.UserError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a mapping file, for finding the line of what the parser tells no line of. Comments,
 * strings and IRIs are blanked, so that a keyword that is found is a keyword. Lines count from 1,
 * which also stands for a place that is not found.
 */
final class QueryText {
  private static final Pattern BLANKED =
      Pattern.compile(
          "\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'"
              + "|<[^<>\"{}|^`\\\\\\x00-\\x20]*>|#[^\\n\\r]*",
          Pattern.DOTALL);
  private static final Pattern ALLOWED = Pattern.compile("(?i)[\\s.]*(BIND|FILTER)\\b[^({}]*");
  private static final Pattern TEMPLATE = Pattern.compile("(?i)\\bCONSTRUCT\\s*\\{[^}]*}");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final Resource resource;
  private final String text;

  QueryText(Resource resource) {
    this.resource = resource;
    this.text =
        BLANKED
            .matcher(resource.text())
            .replaceAll(found -> found.group().replaceAll("[^\\n\\r]", " "));
  }

  /** The refusal of something at a line. */
  UserError refusal(int line, String reason) {
    return new UserError(resource.origin() + ":" + line + ": " + reason);
  }

  /** The first line of a keyword, or of another pattern. */
  int lineOf(String pattern) {
    return lineAt(find(pattern, 0, text.length(), true));
  }

  /** The line of a pattern in the template. */
  int lineInTemplate(String pattern) {
    return lineAt(find(pattern, text.indexOf('{'), text.indexOf('}'), true));
  }

  /** The last line on which a variable is made by a {@code BIND}. */
  int lineOfBind(String name) {
    return lineAt(bind(name));
  }

  /** The line of a variable in the {@code BIND} that makes another. */
  int lineOfUse(String name, String by) {
    return lineAt(find("[?$]" + name + "\\b", 0, bind(by), false));
  }

  /** The last line of a variable. */
  int lineOfUse(String name) {
    return lineAt(find("[?$]" + name + "\\b", 0, text.length(), false));
  }

  /** The line on which a function is called by its IRI or its prefixed name. */
  int lineOfFunction(String iri) {
    int written = resource.text().indexOf("<" + iri + ">");
    String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return written >= 0 ? lineAt(written) : lineOf(":" + Pattern.quote(name) + "\\s*\\(");
  }

  /** The line of the first thing in the {@code WHERE} that is neither BIND nor FILTER. */
  int lineOfForeignElement() {
    Matcher template = TEMPLATE.matcher(text);
    int at = text.indexOf('{', template.find() ? template.end() : 0) + 1;
    Matcher allowed = ALLOWED.matcher(text);
    while (allowed.region(at, text.length()).lookingAt()) {
      at = afterParenthesis(allowed.end());
    }
    return lineAt(find("[^\\s.]", at, text.length(), true));
  }

  private int bind(String name) {
    return find("\\bAS\\s*[?$]" + name + "\\b", 0, text.length(), false);
  }

  private int find(String pattern, int from, int to, boolean first) {
    Matcher matcher = Pattern.compile("(?i)" + pattern).matcher(text).region(from, to);
    int at = 0;
    while (matcher.find()) {
      at = matcher.start();
      if (first) {
        break;
      }
    }
    return at;
  }

  private int afterParenthesis(int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return text.length();
  }

  private int lineAt(int offset) {
    return 1 + (int) LINE_END.matcher(text.substring(0, offset)).results().count();
  }
}
