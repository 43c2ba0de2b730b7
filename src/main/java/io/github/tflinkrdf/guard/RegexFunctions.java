package io.github.tflinkrdf.guard;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REGEX and REPLACE, with Jena's answers, until the query is stopped. */
final class RegexFunctions {
  private final StopSignal signal;
  private final TextFunctions texts;
  private final Patterns patterns = new Patterns();

  RegexFunctions(StopSignal signal, TextFunctions texts) {
    this.signal = signal;
    this.texts = texts;
  }

  /** {@code REGEX(text, pattern [, flags])}. */
  NodeValue regex(List<NodeValue> args) {
    Pattern pattern = pattern("REGEX", args, 2);
    String text = text("REGEX", args.get(0)).getLiteralLexicalForm();
    return bounded(() -> NodeValue.booleanReturn(matcher(pattern, text).find()));
  }

  /** {@code REPLACE(text, pattern, replacement [, flags])}. */
  NodeValue replace(List<NodeValue> args) {
    Pattern pattern = pattern("REPLACE", args, 3);
    Node text = text("REPLACE", args.get(0));
    String before = text.getLiteralLexicalForm();
    String by = text("REPLACE", args.get(2)).getLiteralLexicalForm();
    String after = bounded(() -> replaced(matcher(pattern, before), before, by));
    return after.equals(before) ? args.get(0) : TextFunctions.like(text, after);
  }

  private String replaced(Matcher matcher, String before, String by) {
    StringBuilder after = new StringBuilder();
    boolean first = true;
    while (matcher.find()) {
      // as Jena: an empty match counts only if it is the first
      if (first || matcher.start() != matcher.end()) {
        append(matcher, after, by);
        first = false;
      }
    }
    if (first) {
      return before;
    }
    matcher.appendTail(after);
    texts.checkLength(after.length());
    return after.toString();
  }

  private void append(Matcher matcher, StringBuilder after, String by) {
    signal.check();
    try {
      matcher.appendReplacement(after, by);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage());
    }
    texts.checkLength(after.length());
  }

  private Matcher matcher(Pattern pattern, String text) {
    signal.check();
    return pattern.matcher(new BoundedText(text, signal));
  }

  /** The arguments from the pattern on: pattern, (replacement,) flags. */
  private Pattern pattern(String name, List<NodeValue> args, int flagsAt) {
    String pattern = text(name, args.get(1)).getLiteralLexicalForm();
    String flags =
        args.size() > flagsAt ? text(name, args.get(flagsAt)).getLiteralLexicalForm() : "";
    return bounded(() -> patterns.get(name, pattern, flags));
  }

  private static Node text(String name, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(name, value);
  }

  private <T> T bounded(Supplier<T> matching) {
    try {
      return matching.get();
    } catch (StackOverflowError e) {
      // java.util.regex recurses over groups; an error of evaluation would drop the row
      throw signal.stopped(
          Stopped.depth("a regular expression, for the text it is tried on,", "the stack"));
    }
  }
}
