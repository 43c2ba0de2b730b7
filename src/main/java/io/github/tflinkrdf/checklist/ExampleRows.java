package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;

/** X2: the example queries work. */
final class ExampleRows {
  private static final String EXAMPLES =
      """
      SELECT ?sq ?q ?f {
        { ?sq a sh:SPARQLExecutable ; sh:select|sh:ask|sh:construct|spex:describe ?q
          OPTIONAL { ?sq spex:federatesWith ?f } }
        UNION { GRAPH ?g { ?sq a sh:SPARQLExecutable ; sh:select|sh:ask|sh:construct|spex:describe ?q
          OPTIONAL { ?sq spex:federatesWith ?f } } }
      } ORDER BY ?sq LIMIT 2000
      """;
  private static final String PREFIXES =
      "SELECT DISTINCT ?namespace ?prefix { [] sh:namespace ?namespace ; sh:prefix ?prefix }";

  static final List<Row> ROWS =
      List.of(
          new Row(
              "X2",
              "every example query parses, tells its services, and has an answer",
              "run all examples with every release; name in spex:federatesWith what each asks by"
                  + " SERVICE",
              ExampleRows::examples));

  private ExampleRows() {}

  private static Verdict examples(Site site) throws IOException, InterruptedException {
    List<Example> examples = published(site);
    if (examples.isEmpty()) {
      return new Verdict.Fail("no sh:SPARQLExecutable with a query in the store");
    }
    Map<String, String> prefixes = prefixes(site);
    Faults faults = new Faults();
    int federated = 0;
    for (Example example : examples) {
      if (!tried(site, example, prefixes, faults)) {
        federated++;
      }
    }
    String not = federated == 0 ? "" : ", " + federated + " federated ones only parsed";
    return faults.verdict(examples.size() + " examples" + not);
  }

  /** False if it asks other endpoints too, and was not run. */
  private static boolean tried(
      Site site, Example example, Map<String, String> prefixes, Faults faults)
      throws IOException, InterruptedException {
    try {
      Query query = example.parse(prefixes);
      Set<String> services = Example.services(query);
      faults.unless(
          services.equals(example.declared()),
          "%s: SERVICE to %s, declared %s".formatted(example.name(), services, example.declared()));
      if (!services.isEmpty()) {
        return false;
      }
      faults.unless(answered(site, query), example.name() + ": no row");
    } catch (QueryException e) {
      faults.add(example.name() + " is not SPARQL: " + e.getMessage());
    } catch (Unanswered e) {
      if (e.kind() == Unanswered.Kind.OUT_OF_TIME) {
        throw e;
      }
      faults.add(example.name() + ": " + e.getMessage());
    }
    return true;
  }

  private static boolean answered(Site site, Query query) throws IOException, InterruptedException {
    boolean table = query.isSelectType() || query.isAskType();
    String accept = table ? Endpoint.JSON : "application/n-triples";
    Reply reply = site.endpoint().send(query.serialize(), accept).require(200);
    if (reply.cut()) {
      return true;
    }
    if (query.isAskType()) {
      return reply.text().contains("true");
    }
    return table ? !Endpoint.rows(reply).isEmpty() : !RdfText.model(reply).isEmpty();
  }

  private static List<Example> published(Site site) throws IOException, InterruptedException {
    Map<String, Example> byName = new LinkedHashMap<>();
    for (QuerySolution row : site.endpoint().select(EXAMPLES)) {
      String name = row.get("sq").toString();
      Example example =
          byName.computeIfAbsent(name, n -> new Example(n, text(row.get("q")), new HashSet<>()));
      Optional.ofNullable(row.get("f")).ifPresent(f -> example.declared().add(f.toString()));
    }
    return new ArrayList<>(byName.values());
  }

  private static Map<String, String> prefixes(Site site) throws IOException, InterruptedException {
    Map<String, String> prefixes = new TreeMap<>();
    for (QuerySolution row : site.endpoint().select(PREFIXES)) {
      String prefix = text(row.get("prefix"));
      if (prefix.matches("[\\w.-]*")) {
        prefixes.put(prefix, text(row.get("namespace")));
      }
    }
    return prefixes;
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
