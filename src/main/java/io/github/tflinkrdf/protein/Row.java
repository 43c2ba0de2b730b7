package io.github.tflinkrdf.protein;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;

/** One row of a table: the values of its columns, none where nothing is known. */
final class Row {
  private final Map<Column, List<String>> values = new EnumMap<>(Column.class);

  Row with(Column column, String value) {
    return with(column, List.of(value));
  }

  Row with(Column column, Optional<String> value) {
    return with(column, value.stream().toList());
  }

  Row with(Column column, List<String> all) {
    values.put(column, all);
    return this;
  }

  List<String> get(Column column) {
    return values.getOrDefault(column, List.of());
  }

  /** The values as one text. */
  String text(Column column) {
    return String.join("; ", get(column));
  }

  JsonObject json(Table table) {
    JsonObject json = new JsonObject();
    table.columns().forEach(column -> json.put(column.key(), column.json(get(column))));
    return json;
  }
}
