package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.describe.Distribution;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** The documents of a release, made from the texts of {@code downloads/} in the resources. */
final class Documents {
  private static final String FOLDER = "downloads/";
  private static final double MEGA = 1e6;

  private final Downloads downloads;
  private final Edition edition;
  private final Resources resources;
  private final List<Distribution> data;

  Documents(Downloads downloads, Edition edition, Resources resources, List<Distribution> data) {
    this.downloads = downloads;
    this.edition = edition;
    this.resources = resources;
    this.data = data;
  }

  List<Distribution> write(Vocabulary vocabulary, BuildFacts facts, ReleaseNotes notes)
      throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("release", edition.release());
    values.put("date", edition.date());
    values.put("base", edition.base());
    values.put("url", edition.url(""));
    values.put("program", facts.program());
    values.put("jena", facts.jena());
    Map<String, String> whole = new LinkedHashMap<>(values);
    whole.put("triples", String.format(Locale.ROOT, "%,d", all(".ttl.gz").triples().getAsLong()));
    whole.put("megabytes", String.format(Locale.ROOT, "%,.1f", all(".ttl.gz").bytes() / MEGA));
    Map<String, String> rights = new LinkedHashMap<>(values);
    rights.put("databases", DatabaseRights.of(vocabulary));
    values.putAll(notes.values());
    return List.of(
        document("README.md", values, "What is what"),
        document("LICENSE", rights, "Rights in the data, its terms and the program"),
        document("CITATION.cff", values, "How to cite"),
        document("RELEASE_NOTES.md", values, "What was read and written"),
        document("RECIPES.md", whole, "How to serve the release"),
        document("Qleverfile", whole, "Settings of QLever"));
  }

  private Distribution all(String ending) {
    return data.stream().filter(f -> f.name().equals(edition.name("all" + ending))).findAny().get();
  }

  private Distribution document(String name, Map<String, String> values, String about)
      throws IOException {
    String text = resources.get(FOLDER + name).text();
    for (var value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return downloads.write(name, text, OptionalLong.empty(), about);
  }
}
