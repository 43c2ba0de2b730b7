package io.github.tflinkrdf.editor;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Served;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonObject;

/** The prefixes that queries may want, by name: those of the release and of the examples. */
final class PrefixList {
  private static final Pattern DECLARATION =
      Pattern.compile("^\\s*PREFIX\\s+([\\w-]*):\\s*<([^>]*)>", Pattern.MULTILINE);

  private final Resources resources;

  PrefixList(Resources resources) {
    this.resources = resources;
  }

  Reply reply(Optional<Served> served) {
    Map<String, String> prefixes = new TreeMap<>();
    String base = served.map(s -> s.release().base()).orElse(Resources.DEFAULT_BASE);
    for (String name : resources.names("queries/", ".rq")) {
      Matcher matcher = DECLARATION.matcher(resources.text(name, base));
      while (matcher.find()) {
        prefixes.put(matcher.group(1), matcher.group(2));
      }
    }
    served.ifPresent(s -> prefixes.putAll(s.prefixes()));
    JsonObject json = new JsonObject();
    prefixes.forEach(json::put);
    return Reply.of(200, "application/json", json.toString());
  }
}
