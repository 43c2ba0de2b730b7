package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;

/** L2 to L4: names, labels, links out and vocabularies of the data. */
final class ContentRows {
  private static final String EVERYWHERE = "{ ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } }";
  private static final String ODD =
      "SELECT ?s ?o { { SELECT ?s ?o { "
          + EVERYWHERE
          + " } LIMIT 200000 }"
          + " FILTER(isBlank(?s) || isBlank(?o) || !STRSTARTS(STR(?s), \"http\")) } LIMIT 5";
  private static final String UNLABELLED =
      """
      SELECT DISTINCT ?c { { ?s a ?c } UNION { GRAPH ?g { ?s a ?c } }
        FILTER NOT EXISTS { ?c rdfs:label ?l }
        FILTER NOT EXISTS { GRAPH ?h { ?c rdfs:label ?m } } } LIMIT 50
      """;
  private static final String TERMS =
      "SELECT DISTINCT ?t { { ?s ?t ?o } UNION { ?s a ?t } FILTER(isIRI(?t)) } LIMIT 1000";
  private static final List<Property> OUT =
      Stream.concat(
              Stream.of(Names.property(Names.RDFS, "seeAlso"), Names.property(Names.OWL, "sameAs")),
              Stream.of("exactMatch", "closeMatch", "relatedMatch")
                  .map(name -> Names.property(Names.SKOS, name)))
          .toList();

  static final List<Row> ROWS =
      List.of(
          new Row(
              "L2",
              "subjects are HTTP IRIs, none blank, and each links out",
              "mint an IRI for every node, and give every description an rdfs:seeAlso, owl:sameAs"
                  + " or skos:exactMatch to another site",
              ContentRows::subjects),
          new Row(
              "L3",
              "every class that has instances has a label",
              "load the ontology, and labels for the classes of the metadata too"
                  + " (void:Dataset, sh:SPARQLExecutable, …)",
              ContentRows::labels),
          new Row(
              "L4",
              "vocabularies that others know",
              "say what can be said in vocabularies that LOV lists, and have LOV list your own",
              ContentRows::vocabularies));

  private ContentRows() {}

  private static Verdict subjects(Site site) throws IOException, InterruptedException {
    Faults faults = new Faults();
    for (QuerySolution row : site.endpoint().select(ODD)) {
      String subject = row.get("s").isAnon() ? "a blank node" : "<" + row.get("s") + ">";
      faults.add(row.get("o").isAnon() ? subject + " has a blank node" : subject + " is a subject");
    }
    int tried = 0;
    for (URI iri : site.samples().firsts()) {
      faults.unless(linksOut(site, iri), "<" + iri + "> links to no other site");
      tried++;
    }
    String pages = tried == 0 ? "; no page could be asked" : "; " + tried + " pages link out";
    return faults.verdict("none blank among the first 200,000 triples" + pages);
  }

  private static boolean linksOut(Site site, URI iri) throws IOException, InterruptedException {
    Model page = page(site, iri);
    return OUT.stream()
        .flatMap(p -> page.listObjectsOfProperty(p).toList().stream())
        .filter(o -> o.isURIResource())
        .anyMatch(o -> !o.toString().startsWith(site.root().toString()));
  }

  /** What the address gives; what the store says of it, if it gives nothing. */
  private static Model page(Site site, URI iri) throws IOException, InterruptedException {
    try {
      return RdfText.model(site.follow(iri, "Accept", "text/turtle"));
    } catch (Unanswered e) {
      return site.endpoint()
          .construct("CONSTRUCT { <%s> ?p ?o } { <%s> ?p ?o }".formatted(iri, iri));
    }
  }

  private static Verdict labels(Site site) throws IOException, InterruptedException {
    List<QuerySolution> rows = site.endpoint().select(UNLABELLED);
    List<String> names = rows.stream().map(row -> "<" + row.get("c") + ">").toList();
    Faults faults = new Faults();
    names.forEach(name -> faults.add("no rdfs:label of " + name));
    return faults.verdict("all have one");
  }

  private static Verdict vocabularies(Site site) throws IOException, InterruptedException {
    Set<String> known = new TreeSet<>();
    Set<String> unknown = new TreeSet<>();
    for (QuerySolution row : site.endpoint().select(TERMS)) {
      String term = row.get("t").toString();
      (KnownVocabularies.known(term).isPresent() ? known : unknown)
          .add(KnownVocabularies.namespace(term));
    }
    String seen = known.size() + " known, unknown: " + (unknown.isEmpty() ? "none" : unknown);
    // the site's own vocabulary is one of those that are not known
    return known.size() >= 2 && known.size() >= unknown.size()
        ? new Verdict.Pass(seen)
        : new Verdict.Fail(seen);
  }
}
