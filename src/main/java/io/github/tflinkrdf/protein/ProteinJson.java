package io.github.tflinkrdf.protein;

import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;

/**
 * A protein as JSON: {@code {release, protein, total: {table: rows}, offset, limit, next, factors:
 * [], targets: [], sites: [], orthologs: []}}. Of each table it has the rows from {@code offset}
 * on, at most {@code limit}; {@code next} is the address of those that follow, or null.
 */
final class ProteinJson {
  private static final int ROWS = 1000;
  private static final int MOST_ROWS = 10_000;

  private ProteinJson() {}

  static Reply reply(Protein protein, Visit visit, Served served, Facts facts) {
    long offset = number(visit, "offset", 0, Long.MAX_VALUE / 2);
    long limit = Math.max(1, number(visit, "limit", ROWS, MOST_ROWS));
    List<Table> tables =
        visit.parameter("table").flatMap(Table::of).map(List::of).orElse(List.of(Table.values()));
    ProteinTables rows = new ProteinTables(protein.node(), facts);
    JsonObject total = new JsonObject();
    JsonObject json = new JsonObject();
    json.put("release", served.release().id());
    json.put("protein", protein.json());
    json.put("total", total);
    json.put("offset", offset);
    json.put("limit", limit);
    json.put("next", JsonNull.instance);
    for (Table table : tables) {
      long size = rows.total(table);
      total.put(table.key(), size);
      json.put(table.key(), array(rows, table, offset, limit));
      if (size > offset + limit) {
        json.put("next", new JsonString(next(protein, visit, offset + limit, limit)));
      }
    }
    return Reply.of(200, "application/json", JSON.toStringFlat(json));
  }

  private static JsonArray array(ProteinTables rows, Table table, long offset, long limit) {
    JsonArray array = new JsonArray();
    rows.rows(table, offset, limit, row -> array.add(row.json(table)));
    return array;
  }

  private static String next(Protein protein, Visit visit, long offset, long limit) {
    String table =
        visit.parameter("table").flatMap(Table::of).map(t -> "table=" + t.key() + "&").orElse("");
    return "/protein/%s.json?%soffset=%d&limit=%d"
        .formatted(protein.accession(), table, offset, limit);
  }

  private static long number(Visit visit, String name, long otherwise, long most) {
    return visit
        .parameter(name)
        .filter(text -> text.matches("\\d{1,15}"))
        .map(text -> Math.min(most, Long.parseLong(text)))
        .orElse(otherwise);
  }
}
