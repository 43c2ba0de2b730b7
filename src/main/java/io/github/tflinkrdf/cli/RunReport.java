package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.describe.Input;
import io.github.tflinkrdf.pipeline.Selection;
import io.github.tflinkrdf.pipeline.Settings;
import io.github.tflinkrdf.pipeline.Summary;
import io.github.tflinkrdf.report.FindingLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** The report of a run as JSON: what was read, kept, rejected and written. */
final class RunReport {
  private final Settings settings;
  private final Summary summary;
  private final FindingLog log;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private OptionalLong warnings = OptionalLong.empty();
  private Optional<String> publicUrl = Optional.empty();
  private List<Input> inputs = List.of();
  private Map<String, String> failedExamples = Map.of();

  RunReport(Settings settings, Summary summary, FindingLog log) {
    this.settings = settings;
    this.summary = summary;
    this.log = log;
  }

  /** An empty release in place of a good one is a mistake of the input, not a publication. */
  void requireContent() {
    if (summary.kept() == 0) {
      throw new UserError(
          "no row of the input was kept (read %d, rejected %d); nothing was published"
              .formatted(summary.read(), summary.rejected()),
          3);
    }
  }

  /** Says that the finished store was validated, and how many warnings that gave. */
  void validated(long found) {
    warnings = OptionalLong.of(found);
  }

  /** Says where the release will be served, if that is another address than the base. */
  void servedAt(Optional<String> address) {
    publicUrl = address;
  }

  /** Says which files were read. */
  void readFrom(List<Input> files) {
    inputs = files;
  }

  /** Says which example queries were not answered, and why. */
  void examplesFailed(Map<String, String> failures) {
    failedExamples = failures;
  }

  /** Adds the wall time of a stage. */
  void timed(String stage, double time) {
    seconds.put(stage, time);
  }

  /** What the conversion did. */
  Summary summary() {
    return summary;
  }

  String json() {
    JsonBuilder json = new JsonBuilder();
    json.startObject();
    json.pair("program", "tflink-rdf " + TflinkRdf.Version.program());
    json.pair("java", Runtime.version().toString());
    json.pair("jena", TflinkRdf.Version.jena());
    json.pair("base", settings.base());
    publicUrl.ifPresent(url -> json.pair("publicUrl", url));
    if (!settings.selection().isAll()) {
      json.key("selection").value(selection(settings.selection()));
    }
    json.pair("files", summary.files());
    json.key("rows").value(rows());
    json.key("findings").value(findings());
    json.key("descriptions").value(counts(summary.described()));
    json.pair("triples", summary.triples());
    if (!inputs.isEmpty()) {
      json.key("inputs").value(InputSums.json(inputs));
    }
    if (warnings.isPresent()) {
      json.key("validation").value(validation());
    }
    if (!failedExamples.isEmpty()) {
      json.key("failedExamples").startObject();
      failedExamples.forEach(json::pair);
      json.finishObject();
    }
    if (!seconds.isEmpty()) {
      json.key("seconds").value(times());
    }
    json.finishObject();
    return json.build() + "\n";
  }

  private JsonObject rows() {
    JsonObject rows = new JsonObject();
    rows.put("read", summary.read());
    rows.put("kept", summary.kept());
    rows.put("rejected", summary.rejected());
    rows.put("leftOut", summary.leftOut());
    return rows;
  }

  private static JsonObject selection(Selection selection) {
    JsonObject object = new JsonObject();
    object.put("organisms", strings(selection.organisms()));
    object.put("smallScaleOnly", selection.smallScaleOnly());
    object.put("includedDatabases", strings(selection.included()));
    object.put("excludedDatabases", strings(selection.excluded()));
    return object;
  }

  private static JsonArray strings(Set<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  private JsonObject validation() {
    JsonObject validation = new JsonObject();
    validation.put("conforms", true);
    validation.put("warnings", warnings.getAsLong());
    return validation;
  }

  private JsonObject findings() {
    Map<String, Long> byCode = new TreeMap<>();
    log.counts().forEach((reason, count) -> byCode.put(reason.code(), count));
    return counts(byCode);
  }

  private static JsonObject counts(Map<String, Long> counts) {
    JsonObject object = new JsonObject();
    counts.forEach(object::put);
    return object;
  }

  private JsonObject times() {
    JsonObject object = new JsonObject();
    seconds.forEach((stage, time) -> object.put(stage, JsonNumber.value(time)));
    return object;
  }
}
