package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.UserError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value table: tab separated, one header line, and before it {@code #} lines, of which those of
 * SSSOM/TSV's {@code curie_map} are read (mapping-commons/sssom, "SSSOM/TSV").
 *
 * @param origin its file, for messages
 * @param prefixes namespaces by prefix
 * @param rows in their order
 */
record SssomTable(String origin, Map<String, String> prefixes, List<TableRow> rows) {
  private static final Pattern PREFIX = Pattern.compile("#\\s+(\\w+):\\s+\"([^\"]+)\"\\s*");

  static SssomTable read(Resource resource, String... required) {
    Map<String, String> prefixes = new HashMap<>();
    List<TableRow> rows = new ArrayList<>();
    List<String> header = List.of();
    int line = 0;
    for (String text : resource.text().lines().toList()) {
      line++;
      Matcher prefix = PREFIX.matcher(text);
      if (text.startsWith("#")) {
        if (prefix.matches()) {
          prefixes.put(prefix.group(1), prefix.group(2));
        }
      } else if (header.isEmpty()) {
        header = List.of(text.split("\t", -1));
        requireColumns(resource, line, header, required);
      } else if (!text.isBlank()) {
        rows.add(row(resource, line, header, text.split("\t", -1)));
      }
    }
    return new SssomTable(resource.origin(), prefixes, rows);
  }

  private static void requireColumns(
      Resource resource, int line, List<String> header, String... required) {
    for (String column : required) {
      if (!header.contains(column)) {
        throw new UserError(resource.origin() + ":" + line + ": no column " + column);
      }
    }
  }

  private static TableRow row(Resource resource, int line, List<String> header, String[] cells) {
    if (cells.length > header.size()) {
      throw new UserError(
          "%s:%d: %d cells, expected %d"
              .formatted(resource.origin(), line, cells.length, header.size()));
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.length ? cells[i].strip() : "");
    }
    return new TableRow(resource.origin() + ":" + line, row);
  }

  /** The IRI of a CURIE by the table's own prefixes. */
  String expand(String curie) {
    int colon = curie.indexOf(':');
    String namespace = colon < 0 ? null : prefixes.get(curie.substring(0, colon));
    if (namespace == null) {
      throw new UserError(origin + ": no prefix declared for " + curie);
    }
    return namespace + curie.substring(colon + 1);
  }
}
