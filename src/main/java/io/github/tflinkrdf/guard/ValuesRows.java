package io.github.tflinkrdf.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * One block of VALUES of the usual form: absolute IRIs that are the same whatever the base is,
 * plain strings without escapes, UNDEF.
 */
final class ValuesRows {
  /** Rows from which a block is long. */
  private static final int LONG = 100;

  private static final String UNDEF = "UNDEF";

  private final String text;
  private final Set<String> names = new HashSet<>();
  private final List<Node[]> rows = new ArrayList<>();
  private int at;
  private int begin;
  private boolean ofOne;

  /**
   * @param at after the keyword
   */
  ValuesRows(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** True if the block is long, and every row of it could be read. */
  boolean read() {
    return header() && body() && rows.size() >= LONG;
  }

  /** Where the rows begin, after the bracket. */
  int begin() {
    return begin;
  }

  /** Where the bracket after the rows is. */
  int end() {
    return at;
  }

  /** True if a row is one term without brackets. */
  boolean isOfOne() {
    return ofOne;
  }

  /** Terms of a row. */
  int width() {
    return names.size();
  }

  /** The terms of each row, null for UNDEF. */
  List<Node[]> rows() {
    return rows;
  }

  private boolean header() {
    ofOne = !next('(');
    boolean named = true;
    if (ofOne) {
      named = variable();
    } else {
      while (named && !next(')')) {
        named = variable();
      }
    }
    boolean opens = named && !names.isEmpty() && next('{');
    begin = at;
    return opens;
  }

  /** False if there is none, or another of that name. */
  private boolean variable() {
    skipSpace();
    int name = at + 1;
    if (!is('?') && !is('$')) {
      return false;
    }
    for (at++; at < text.length() && PlainTerms.isLetterOrDigit(text.charAt(at)); ) {
      at++;
    }
    return at > name && names.add(text.substring(name, at));
  }

  private boolean body() {
    while (!next('}')) {
      Node[] row = new Node[names.size()];
      if (!row(row)) {
        return false;
      }
      rows.add(row);
    }
    at--;
    return true;
  }

  private boolean row(Node[] row) {
    if (ofOne) {
      return term(row, 0);
    }
    boolean opens = next('(');
    for (int column = 0; opens && column < row.length; column++) {
      skipSpace();
      opens = term(row, column);
    }
    return opens && next(')');
  }

  private boolean term(Node[] row, int column) {
    if (text.startsWith(UNDEF, at)) {
      at += UNDEF.length();
      return isEndOfTerm();
    }
    int from = at + 1;
    int end =
        is('<') ? PlainTerms.ofIri(text, from) : is('"') ? PlainTerms.ofString(text, from) : 0;
    if (end == 0) {
      return false;
    }
    String term = text.substring(from, end);
    row[column] = is('<') ? NodeFactory.createURI(term) : NodeFactory.createLiteralString(term);
    at = end + 1;
    return isEndOfTerm();
  }

  private boolean isEndOfTerm() {
    return at < text.length() && " \n\r\t)}".indexOf(text.charAt(at)) >= 0;
  }

  private boolean next(char c) {
    skipSpace();
    boolean there = is(c);
    at += there ? 1 : 0;
    return there;
  }

  private boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void skipSpace() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
