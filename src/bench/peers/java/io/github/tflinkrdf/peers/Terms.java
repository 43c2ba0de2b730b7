package io.github.tflinkrdf.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The terms of printed labels, which are compared without case, from {@code mappings/terms}.
 *
 * @param databases label to canonical label
 * @param methods label to IRI
 * @param databaseArticles PubMed ids of articles that describe a database
 */
record Terms(
    Map<String, String> databases, Map<String, String> methods, Set<String> databaseArticles) {
  private static final String MI = "http://purl.obolibrary.org/obo/MI_";

  static Terms read(Path folder) throws IOException {
    Terms terms = new Terms(new HashMap<>(), new HashMap<>(), new HashSet<>());
    rows(folder.resolve("database.tsv"), terms::addDatabase);
    rows(folder.resolve("method.sssom.tsv"), terms::addMethod);
    return terms;
  }

  static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  private void addDatabase(Map<String, String> row) {
    String label = row.get("label");
    databases.put(key(label), label);
    for (String other : row.get("alternative_labels").split("\\|")) {
      databases.put(key(other), label);
    }
    databaseArticles.add(row.get("article"));
  }

  private void addMethod(Map<String, String> row) {
    methods.put(key(row.get("subject_label")), row.get("object_id").replace("MI:", MI));
  }

  /** The rows of a table with a header, without comments. */
  private static void rows(Path table, Consumer<Map<String, String>> each) throws IOException {
    List<String[]> rows =
        Files.readAllLines(table).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
    String[] header = rows.get(0);
    for (String[] cells : rows.subList(1, rows.size())) {
      String[] all = Arrays.copyOf(cells, header.length);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], all[i] == null ? "" : all[i]);
      }
      each.accept(row);
    }
  }
}
