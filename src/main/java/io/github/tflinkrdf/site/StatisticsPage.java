package io.github.tflinkrdf.site;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Libraries;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Template;
import io.github.tflinkrdf.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Plots of the counts of a release, and the same as tables. */
public final class StatisticsPage implements Route {
  private final Frame frame;
  private final Template template;
  private final String scripts;

  public StatisticsPage(Resources resources, Libraries libraries) {
    this.frame = new Frame(resources);
    this.template = Template.named(resources, "statistics.html");
    this.scripts =
        libraries.script("chart.js") + "<script type=\"module\" src=\"/statistics.js\"></script>";
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return visit.path().equals("/statistics") ? visit.served().map(this::page) : Optional.empty();
  }

  private Reply page(Served served) {
    List<JsonObject> organisms = Counts.of(served.release()).regulated();
    Map<String, String> parts =
        Map.of(
            "release", served.release().id(),
            "databases", databases(organisms),
            "articles", steps("articles", "Articles", organisms),
            "supports", steps("supports", "Databases", organisms));
    return frame.page("Statistics of TFLink RDF", scripts, template.fill(parts));
  }

  private static String databases(List<JsonObject> organisms) {
    HtmlTable table = new HtmlTable("by-database", heads("Database", organisms));
    TreeSet<String> labels = new TreeSet<>();
    organisms.forEach(organism -> labels.addAll(databases(organism).keys()));
    for (String label : labels) {
      table.begin().cell(label);
      organisms.forEach(organism -> table.number(Counts.number(databases(organism), label)));
      table.end();
    }
    return table.toString();
  }

  private static JsonObject databases(JsonObject organism) {
    return organism.get("databases").getAsObject();
  }

  private static String steps(String name, String what, List<JsonObject> organisms) {
    HtmlTable table = new HtmlTable("by-" + name, heads(what, organisms));
    int steps = organisms.stream().mapToInt(o -> counts(o, name).size()).max().orElse(0);
    for (int step = 0; step < steps; step++) {
      int at = step;
      table.begin().cell(step == steps - 1 ? "over " + (step - 1) : "" + step);
      organisms.forEach(
          o -> table.number(counts(o, name).get(at).getAsNumber().value().longValue()));
      table.end();
    }
    return table.toString();
  }

  private static JsonArray counts(JsonObject organism, String name) {
    return organism.get(name).getAsArray();
  }

  private static List<String> heads(String first, List<JsonObject> organisms) {
    List<String> heads = new ArrayList<>(List.of(first));
    organisms.forEach(organism -> heads.add("#" + organism.getString("label")));
    return heads;
  }
}
