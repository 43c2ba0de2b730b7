package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A header line beside the columns of TFLink's tables. Case, quotes and a leading {@code #} make no
 * difference; the order does, since a table with other columns may mean other things by them.
 *
 * @param names as printed, without quotes
 */
record TableHeader(HeadLine line, char separator, List<String> names) {
  private static final char[] SEPARATORS = {'\t', ',', ';'};
  private static final int SHOWN = 4;

  /** The table whose header one of the first lines is, if all of its columns are there. */
  static Optional<Format> of(List<HeadLine> lines) {
    for (HeadLine line : lines) {
      for (TableHeader header : readings(line)) {
        Optional<Format> table = header.exact();
        if (table.isPresent()) {
          return table;
        }
      }
      if (!line.isComment()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** A header that has half of the columns of a table, and what is wrong with it. */
  static Optional<Format> nearly(List<HeadLine> lines) {
    Optional<HeadLine> first = lines.stream().filter(l -> !l.isComment()).findFirst();
    return first.stream()
        .flatMap(line -> readings(line).stream())
        .flatMap(header -> header.likeness())
        .max(Comparator.comparingInt(Likeness::shared).thenComparing(Likeness::nearness))
        .map(Likeness::refused);
  }

  private record Likeness(TableHeader header, Layout layout, int shared) {
    /** Of layouts that begin alike, the one of as many columns is meant. */
    int nearness() {
      return -Math.abs(layout.columns().size() - header.names.size());
    }

    Format refused() {
      String detail = String.join("; ", header.differences(layout));
      return new Format.Refused(Reason.HEADER, header.line.number(), header.line.text(), detail);
    }
  }

  private static List<TableHeader> readings(HeadLine line) {
    String text = line.isComment() ? line.text().substring(1) : line.text();
    List<TableHeader> headers = new ArrayList<>();
    for (char separator : SEPARATORS) {
      List<String> names =
          Stream.of(text.split(String.valueOf(separator), -1)).map(TableHeader::bare).toList();
      headers.add(new TableHeader(line, separator, names));
    }
    return headers;
  }

  private static String bare(String name) {
    String text = name.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).strip() : text;
  }

  private Optional<Format> exact() {
    return Stream.of(Layout.values())
        .filter(this::hasAllOf)
        .max(Comparator.comparingInt(layout -> layout.columns().size()))
        .map(this::table)
        .filter(table -> table.unknown().stream().noneMatch(TableHeader::isKnown))
        .map(Format.class::cast);
  }

  private boolean hasAllOf(Layout layout) {
    List<String> columns = layout.columns();
    return layout.separator() == separator
        && !columns.isEmpty()
        && columns.size() <= names.size()
        && lower(columns).equals(lower(names.subList(0, columns.size())));
  }

  private Format.Table table(Layout layout) {
    List<String> unknown = names.subList(layout.columns().size(), names.size());
    Piece.Header header = new Piece.Header(line.number(), unknown.size());
    return new Format.Table(layout, header, line.next(), line.number() + 1, unknown);
  }

  private static boolean isKnown(String name) {
    return Stream.of(Layout.values()).anyMatch(l -> lower(l.columns()).contains(lower(name)));
  }

  private Stream<Likeness> likeness() {
    List<String> own = lower(names);
    return Stream.of(Layout.values())
        .map(
            l ->
                new Likeness(
                    this, l, (int) lower(l.columns()).stream().filter(own::contains).count()))
        .filter(l -> l.shared() > 0 && 2 * l.shared() >= l.layout().columns().size());
  }

  private List<String> differences(Layout layout) {
    List<String> wrong = new ArrayList<>();
    if (separator != layout.separator()) {
      wrong.add(
          "the columns are separated by '%s', expected %s"
              .formatted(separator, layout.separator() == '\t' ? "a tab" : "','"));
    }
    List<String> columns = layout.columns();
    for (int i = 0; i < Math.max(columns.size(), names.size()); i++) {
      String expected = i < columns.size() ? columns.get(i) : "no more";
      String printed = i < names.size() ? names.get(i) : "";
      if (!lower(expected).equals(lower(printed))) {
        wrong.add("column %d is '%s', expected %s".formatted(i + 1, printed, expected));
      }
    }
    return wrong.size() <= SHOWN
        ? wrong
        : Stream.concat(
                wrong.stream().limit(SHOWN),
                Stream.of("and %d more".formatted(wrong.size() - SHOWN)))
            .toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(TableHeader::lower).toList();
  }
}
