package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;

/**
 * A query whose IRIs and texts {@code <p:1>}, {@code "p:2"} and so on stand for any. A query is of
 * the form if it is the same but for them, as ARQ writes it out, prefixes aside.
 */
final class QueryForm {
  private static final Pattern PARAMETER = Pattern.compile("p:(\\d)");

  private final Pattern pattern;
  private final int parameters;

  QueryForm(String text) {
    Matcher parameter = PARAMETER.matcher(written(QueryFactory.create(text)));
    Set<String> seen = new HashSet<>();
    StringBuilder regex = new StringBuilder("\\Q");
    while (parameter.find()) {
      String name = "p" + parameter.group(1);
      String any = seen.add(name) ? "(?<" + name + ">[^<>\"\\\\\\s]*)" : "\\k<" + name + ">";
      parameter.appendReplacement(regex, Matcher.quoteReplacement("\\E" + any + "\\Q"));
    }
    pattern = Pattern.compile(parameter.appendTail(regex).append("\\E").toString());
    parameters = seen.size();
  }

  /** What stands in a query for the parameters, by number, if the query is of this form. */
  Optional<List<String>> match(Query query) {
    Matcher matcher = pattern.matcher(written(query));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= parameters; i++) {
      values.add(matcher.group("p" + i));
    }
    return Optional.of(values);
  }

  private static String written(Query query) {
    Query plain = query.cloneQuery();
    plain.setPrefixMapping(PrefixMapping.Factory.create());
    plain.setBaseURI((String) null);
    // how far a line is indented depends on how long the IRIs are
    return plain.serialize().replaceAll("\\s+", " ");
  }
}
