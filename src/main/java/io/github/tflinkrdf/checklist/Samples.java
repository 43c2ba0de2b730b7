package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QuerySolution;

/**
 * IRIs in the site's own namespaces, to be tried.
 *
 * @param byClass at most ten for each class; no class without one
 */
record Samples(Map<String, List<URI>> byClass) {
  private static final int CLASSES = 40;
  private static final int EACH = 10;

  /** Those in a {@code void:uriSpace}, or on the host of the endpoint. */
  static Samples of(Site site) throws IOException, InterruptedException {
    Set<String> spaces = new TreeSet<>(site.description().uriSpaces());
    spaces.add(site.root().toString());
    spaces.removeIf(space -> !askable(site, space));
    Map<String, List<URI>> byClass = new LinkedHashMap<>();
    for (String name : classes(site)) {
      if (byClass.size() < CLASSES) {
        List<URI> found = instances(site, name, spaces);
        if (!found.isEmpty()) {
          byClass.put(name, found);
        }
      }
    }
    return new Samples(byClass);
  }

  List<URI> firsts() {
    return byClass.values().stream().map(iris -> iris.get(0)).toList();
  }

  boolean isEmpty() {
    return byClass.isEmpty();
  }

  private static boolean askable(Site site, String space) {
    try {
      return site.mayAsk(URI.create(space));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Collection<String> classes(Site site) throws IOException, InterruptedException {
    Set<String> stated = site.description().classes();
    if (!stated.isEmpty()) {
      return stated;
    }
    return site
        .endpoint()
        .select("SELECT DISTINCT ?c { ?s a ?c FILTER(isIRI(?c)) } LIMIT 100")
        .stream()
        .map(row -> row.getResource("c").getURI())
        .sorted()
        .toList();
  }

  private static List<URI> instances(Site site, String name, Set<String> spaces)
      throws IOException, InterruptedException {
    String starts =
        String.join(
            " || ",
            spaces.stream()
                .map(s -> s.replaceAll("[\"\\\\\\s<>]", ""))
                .map(s -> "STRSTARTS(STR(?s), \"" + s + "\")")
                .toList());
    String query =
        "SELECT DISTINCT ?s { ?s a <%s> FILTER(isIRI(?s) && (%s)) } LIMIT %d"
            .formatted(name, starts.isEmpty() ? "false" : starts, EACH);
    List<URI> found = new ArrayList<>();
    for (QuerySolution row : site.endpoint().select(query)) {
      try {
        found.add(URI.create(row.getResource("s").getURI()));
      } catch (IllegalArgumentException e) {
        // no URI in Java's eyes; X1 says what is wrong with it
        continue;
      }
    }
    return found;
  }
}
