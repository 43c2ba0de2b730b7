package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.checklist.Row;
import io.github.tflinkrdf.checklist.Verdict;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** The results of a check, as a table that grows while it runs, or as JSON at the end. */
final class CheckReport {
  private static final int SHOWN = 400;
  private static final String INDENT = " ".repeat(18);

  private final boolean json;
  private final PrintWriter out;
  private final URI endpoint;
  private final List<Row.Result> results = new ArrayList<>();

  private CheckReport(boolean json, PrintWriter out, URI endpoint) {
    this.json = json;
    this.out = out;
    this.endpoint = endpoint;
  }

  static CheckReport named(String format, PrintWriter out, URI endpoint) {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "table" -> new CheckReport(false, out, endpoint);
      case "json" -> new CheckReport(true, out, endpoint);
      default -> throw new UserError("--format " + format + ": there are table and json");
    };
  }

  void add(Row.Result result) {
    results.add(result);
    if (!json) {
      Row row = result.row();
      Verdict verdict = result.verdict();
      out.println("%-4s%-14s%s".formatted(row.id(), verdict.name(), row.title()));
      out.println(INDENT + shown(verdict.seen()));
      if (verdict instanceof Verdict.Fail) {
        out.println(INDENT + "cure: " + row.cure());
      }
    }
  }

  void finish() {
    out.print(json ? object() + "\n" : summary() + "\n");
    out.flush();
  }

  boolean failed() {
    return count(Verdict.Fail.class) > 0;
  }

  private String summary() {
    return "%d passed, %d failed, %d not testable: %s"
        .formatted(
            count(Verdict.Pass.class),
            count(Verdict.Fail.class),
            count(Verdict.NotTestable.class),
            endpoint);
  }

  private long count(Class<? extends Verdict> kind) {
    return results.stream().filter(r -> kind.isInstance(r.verdict())).count();
  }

  /** What another server said must not steer a terminal. */
  private static String shown(String text) {
    String plain = text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
    return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
  }

  private JsonObject object() {
    JsonObject object = new JsonObject();
    object.put("program", "tflink-rdf " + TflinkRdf.Version.program());
    object.put("endpoint", endpoint.toString());
    object.put("passed", count(Verdict.Pass.class));
    object.put("failed", count(Verdict.Fail.class));
    object.put("notTestable", count(Verdict.NotTestable.class));
    JsonArray rows = new JsonArray();
    results.forEach(result -> rows.add(row(result)));
    object.put("rows", rows);
    return object;
  }

  private static JsonObject row(Row.Result result) {
    JsonObject row = new JsonObject();
    row.put("id", result.row().id());
    row.put("title", result.row().title());
    row.put("verdict", result.verdict().name());
    row.put("seen", result.verdict().seen());
    if (result.verdict() instanceof Verdict.Fail) {
      row.put("cure", result.row().cure());
    }
    return row;
  }
}
