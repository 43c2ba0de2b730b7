package io.github.tflinkrdf.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;

/**
 * What the queries are asked about: things of the store that have answers, in place of those of the
 * sample records.
 */
record QuerySubjects(
    String factor, String target, String gene, String article, String sequence, long position) {
  private static final String PREFIXES =
      """
      PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX faldo: <http://biohackathon.org/resource/faldo#>
      PREFIX obo: <http://purl.obolibrary.org/obo/>
      """;

  /**
   * The human factor with most targets, and a target of it with an own article and a known gene.
   */
  private static final String STATEMENT =
      """
      SELECT ?factor ?target ?gene ?article {
        { SELECT ?factor { ?factor obo:RO_0002162 <http://purl.uniprot.org/taxonomy/9606> ;
            tfl:targetCount ?n } ORDER BY DESC(?n) ?factor LIMIT 1 }
        ?s rdf:subject ?factor ; tfl:targetProduct ?target ; rdf:object ?gene ;
          tfl:originalPublication ?article .
        FILTER(STRSTARTS(STR(?gene), "http://identifiers.org/ncbigene/"))
      } ORDER BY ?target ?article LIMIT 1
      """;

  /** As many human factors, those with most targets first, each with a statement of its own. */
  private static final String STATEMENTS =
      """
      SELECT ?factor ?target ?gene (MIN(?written) AS ?article) {
        { SELECT ?factor (MIN(?one) AS ?s) {
            { SELECT ?factor ?n { ?factor obo:RO_0002162 <http://purl.uniprot.org/taxonomy/9606> ;
                tfl:targetCount ?n } ORDER BY DESC(?n) ?factor LIMIT %d }
            ?one rdf:subject ?factor ; tfl:originalPublication ?any ; rdf:object ?known .
            FILTER(STRSTARTS(STR(?known), "http://identifiers.org/ncbigene/"))
          } GROUP BY ?factor }
        ?s tfl:targetProduct ?target ; rdf:object ?gene ; tfl:originalPublication ?written .
      } GROUP BY ?factor ?target ?gene ORDER BY ?factor
      """;

  private static final String SITES =
      """
      SELECT ?sequence (MIN(?at) AS ?position) {
        ?begin faldo:reference ?sequence ; faldo:position ?at
      } GROUP BY ?sequence ORDER BY ?sequence
      """;

  private static final String SITE =
      """
      SELECT ?sequence ?position {
        { SELECT ?sequence { ?sequence a obo:SO_0000340 } ORDER BY ?sequence LIMIT 1 }
        ?begin faldo:reference ?sequence ; faldo:position ?position
      } ORDER BY ?position LIMIT 1
      """;

  static QuerySubjects of(Endpoint endpoint) throws IOException, InterruptedException {
    QuerySolution statement = first(endpoint, STATEMENT);
    QuerySolution site = first(endpoint, SITE);
    return new QuerySubjects(
        local(statement, "factor"),
        local(statement, "target"),
        local(statement, "gene"),
        local(statement, "article"),
        site == null ? "" : site.getResource("sequence").getURI(),
        site == null ? 0 : site.getLiteral("position").getLong());
  }

  /** Several, of different factors, genes, articles and places. */
  static List<QuerySubjects> several(Endpoint endpoint, int count)
      throws IOException, InterruptedException {
    List<QuerySolution> statements = all(endpoint, STATEMENTS.formatted(count));
    List<QuerySolution> sites = all(endpoint, SITES);
    return IntStream.range(0, statements.size())
        .mapToObj(i -> of(statements.get(i), sites.get(i % sites.size())))
        .toList();
  }

  private static QuerySubjects of(QuerySolution statement, QuerySolution site) {
    return new QuerySubjects(
        local(statement, "factor"),
        local(statement, "target"),
        local(statement, "gene"),
        local(statement, "article"),
        site.getResource("sequence").getURI(),
        site.getLiteral("position").getLong());
  }

  private static List<QuerySolution> all(Endpoint endpoint, String query)
      throws IOException, InterruptedException {
    byte[] json = endpoint.get(PREFIXES + query);
    return ResultSetFormatter.toList(ResultSetFactory.fromJSON(new ByteArrayInputStream(json)));
  }

  private static QuerySolution first(Endpoint endpoint, String query)
      throws IOException, InterruptedException {
    ResultSet results =
        ResultSetFactory.fromJSON(new ByteArrayInputStream(endpoint.get(PREFIXES + query)));
    return results.hasNext() ? results.next() : null;
  }

  private static String local(QuerySolution row, String name) {
    if (row == null) {
      throw new IllegalStateException(
          "no human interaction of the store has an article of its own");
    }
    String iri = row.getResource(name).getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** The query about these subjects. */
  String in(String query) {
    String asked =
        query
            .replace("reg:Q04864_P13500", "reg:" + factor + "_" + target)
            .replace("uniprot:Q04864", "uniprot:" + factor)
            .replace("ncbigene:4312", "ncbigene:" + gene)
            .replace("pubmed:9388261", "pubmed:" + article);
    for (String[] change :
        List.of(
            new String[] {"https://w3id.org/tflink-rdf/assembly/rn6/chr9", sequence},
            new String[] {"94302000", Long.toString(position)},
            new String[] {"94303000", Long.toString(position + 100_000)})) {
      asked = asked.replace(change[0], change[1]);
    }
    return asked;
  }
}
