package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** D4 and D5: the store knows what it is. */
final class StoreDescriptionRows {
  private static final String PREFIXES =
      "SELECT * { [] sh:namespace ?namespace ; sh:prefix ?prefix }";
  private static final String EXAMPLES =
      "SELECT * { ?sq a sh:SPARQLExecutable ; rdfs:comment ?c ;"
          + " sh:select|sh:ask|sh:construct|spex:describe ?q }";
  private static final String PARTITIONS =
      """
      SELECT * { ?graph sd:graph ?gd . ?gd void:classPartition ?cp . ?cp void:class ?c ;
        void:propertyPartition ?pp . ?pp void:property ?p ; void:triples ?n .
        { ?pp void:classPartition [ void:class ?o ] }
        UNION { ?pp void-ext:datatypePartition [ void-ext:datatype ?d ] } }
      """;

  static final List<Row> ROWS =
      List.of(
          new Row(
              "D4",
              "the store itself says which dataset it serves",
              "load the VoID description: ?x a void:Dataset ; void:sparqlEndpoint ?y",
              StoreDescriptionRows::inStore),
          new Row(
              "D5",
              "the three queries of SIB's editor give rows within a second",
              "load prefixes (sh:declare), examples (sh:SPARQLExecutable) and VoID with partitions"
                  + " by class and property, linked from a graph by sd:graph, in the default graph",
              StoreDescriptionRows::editor));

  private StoreDescriptionRows() {}

  private static Verdict inStore(Site site) throws IOException, InterruptedException {
    String query = "SELECT ?x ?y { ?x a void:Dataset ; void:sparqlEndpoint ?y } LIMIT 10";
    var rows = site.endpoint().select(query);
    return rows.isEmpty()
        ? new Verdict.Fail("no void:Dataset with void:sparqlEndpoint in the default graph")
        : new Verdict.Pass(rows.get(0).get("x") + " served at " + rows.get(0).get("y"));
  }

  private static Verdict editor(Site site) throws IOException, InterruptedException {
    Faults faults = new Faults();
    List<String> seen = new ArrayList<>();
    seen.add(rows(site, "prefixes", PREFIXES, faults));
    seen.add(rows(site, "examples", EXAMPLES, faults));
    seen.add(rows(site, "partitions", PARTITIONS, faults));
    return faults.verdict(String.join(", ", seen));
  }

  private static String rows(Site site, String what, String query, Faults faults)
      throws IOException, InterruptedException {
    // the parameter that the editor sends, and that must not be an error
    URI address = URI.create(site.endpoint().asking(Endpoint.prefixed(query)) + "&ac=1");
    Reply reply = site.web().get(address, "Accept", Endpoint.JSON);
    int rows = Endpoint.rows(reply).size();
    faults.unless(rows > 0, "no " + what);
    faults.unless(
        reply.took().toMillis() < 1000L * site.options().tolerance(),
        what + " in " + reply.took().toMillis() + " ms");
    return rows + " " + what;
  }
}
