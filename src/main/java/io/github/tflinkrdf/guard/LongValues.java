package io.github.tflinkrdf.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Queries with long blocks of VALUES, as engines send them that push their bindings into ours. The
 * rows are read here, and Jena's parser, which takes a second for 4 MB of them, sees one mark in
 * place of each block. What is in doubt is left to that parser.
 */
final class LongValues {
  /** Characters of a query from which this is quicker. */
  static final int WORTH = 16 << 10;

  private static final String KEYWORD = "VALUES";
  private static final String MARK = "http://tflink-rdf.invalid/rows-of-block/";

  private final String text;
  private final QueryScan scan;
  private final StringBuilder rest = new StringBuilder();
  private final List<ValuesRows> blocks = new ArrayList<>();
  private int filled;

  private LongValues(String text) {
    this.text = text;
    this.scan = new QueryScan(text);
  }

  /**
   * Reads a query.
   *
   * @param parser reads what is left of it
   * @return empty if it has no such blocks, or they are not as simple as all that
   */
  static Optional<Query> parse(String text, Function<String, Query> parser) {
    LongValues values = new LongValues(text);
    if (text.length() < WORTH || text.contains(MARK) || !values.cut()) {
      return Optional.empty();
    }
    try {
      Query query = parser.apply(values.rest.toString());
      values.fill(query);
      return values.filled == values.blocks.size() ? Optional.of(query) : Optional.empty();
    } catch (QueryException e) {
      // to be said of the query as it is
      return Optional.empty();
    }
  }

  private boolean cut() {
    int copied = 0;
    for (int at = next(0); at < text.length(); at = next(at)) {
      ValuesRows rows = new ValuesRows(text, at);
      if (rows.read()) {
        rest.append(text, copied, rows.begin()).append(mark(rows));
        blocks.add(rows);
        copied = rows.end();
        at = copied;
      }
    }
    rest.append(text, copied, text.length());
    return !blocks.isEmpty();
  }

  private String mark(ValuesRows rows) {
    String mark = "<" + MARK + blocks.size() + ">";
    return rows.isOfOne() ? mark : "(" + mark + " UNDEF".repeat(rows.width() - 1) + ")";
  }

  /** What follows the next VALUES that is not in a string, a comment or a name. */
  private int next(int from) {
    for (int at = from; at < text.length(); ) {
      if (isKeyword(at)) {
        return at + KEYWORD.length();
      }
      at = scan.after(at);
    }
    return text.length();
  }

  private boolean isKeyword(int at) {
    return text.regionMatches(true, at, KEYWORD, 0, KEYWORD.length())
        && (at == 0 || " \n\r\t{}.".indexOf(text.charAt(at - 1)) >= 0);
  }

  private void fill(Query query) {
    if (query.hasValues()) {
      rows(query.getValuesVariables(), query.getValuesData())
          .ifPresent(rows -> query.setValuesDataBlock(query.getValuesVariables(), rows));
    }
    if (query.getQueryPattern() != null) {
      fill(query.getQueryPattern());
    }
  }

  private void fill(Element pattern) {
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            rows(data.getVars(), data.getRows())
                .ifPresent(
                    rows -> {
                      data.getRows().clear();
                      data.getRows().addAll(rows);
                    });
          }

          @Override
          public void visit(ElementSubQuery sub) {
            fill(sub.getQuery());
          }
        });
  }

  /** The rows of a block, if what was parsed is its mark. */
  private Optional<List<Binding>> rows(List<Var> vars, List<Binding> parsed) {
    Node first = parsed.size() == 1 && !vars.isEmpty() ? parsed.get(0).get(vars.get(0)) : null;
    if (first == null || !first.isURI() || !first.getURI().startsWith(MARK)) {
      return Optional.empty();
    }
    filled++;
    int block = Integer.parseInt(first.getURI().substring(MARK.length()));
    return Optional.of(blocks.get(block).rows().stream().map(row -> binding(vars, row)).toList());
  }

  private static Binding binding(List<Var> vars, Node[] row) {
    BindingBuilder binding = Binding.builder();
    for (int column = 0; column < row.length; column++) {
      if (row[column] != null) {
        binding.add(vars.get(column), row[column]);
      }
    }
    return binding.build();
  }
}
