package io.github.tflinkrdf.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The value of a key: the lines of a text, or the items of a list.
 *
 * @param rows none if the value is null or an empty text
 * @param line where the key stands, from 1
 */
public record RawField(List<RawRow> rows, int line) {
  /** The whole as one text. */
  public String value() {
    return rows.stream().map(RawRow::text).collect(Collectors.joining(" "));
  }

  /** Where the value begins. */
  public RawRow first() {
    return rows.isEmpty() ? new RawRow("", line, "") : rows.get(0);
  }
}
