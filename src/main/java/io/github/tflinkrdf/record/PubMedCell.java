package io.github.tflinkrdf.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The publications of a row: a query of PubMed, alone or as the target of a link. The query joins
 * {@code ID%5Buid%5D} by {@code +OR+}; in the first generation it is {@code ID; ID%5Buid%5D}.
 */
final class PubMedCell {
  private static final Pattern QUERY = Pattern.compile("[?&]term=([^&#]*)");
  private static final List<String> SUFFIXES = List.of("%5Buid%5D", "[uid]");
  private static final String SPACE = "&ensp;";

  private PubMedCell() {}

  /** What stands where PubMed ids are expected, in the order printed, without repetition. */
  static List<String> ids(String cell) {
    String query = query(cell);
    if (query.indexOf(';') < 0 && query.indexOf('+') < 0 && query.indexOf(' ') < 0) {
      String id = id(query);
      return Cells.isMissing(id) ? List.of() : List.of(id);
    }
    Set<String> ids = new LinkedHashSet<>();
    for (String term : query.replace("+OR+", ";").replace(" OR ", ";").split(";")) {
      String id = id(term);
      if (!Cells.isMissing(id)) {
        ids.add(id);
      }
    }
    return List.copyOf(ids);
  }

  private static String id(String term) {
    String id = term.replace('+', ' ').strip();
    for (String suffix : SUFFIXES) {
      if (id.endsWith(suffix)) {
        return id.substring(0, id.length() - suffix.length());
      }
    }
    return id;
  }

  private static String query(String cell) {
    if (cell.indexOf('<') < 0) {
      return cell.startsWith(SPACE) ? cell.substring(SPACE.length()) : cell;
    }
    return Anchor.in(cell)
        .map(anchor -> QUERY.matcher(anchor.href()))
        .filter(Matcher::find)
        .map(query -> query.group(1))
        .orElse(cell);
  }
}
