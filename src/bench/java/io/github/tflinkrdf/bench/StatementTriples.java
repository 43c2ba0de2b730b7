package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Triples as {@code mappings/interaction.rq} and {@code plain-triple.rq} make them, without the
 * cost of a conversion: factors in order, some hundred targets each, about 17 triples a statement.
 */
final class StatementTriples {
  private static final String BASE = Resources.DEFAULT_BASE;
  private static final String TFL = BASE + "ontology#";
  private static final int TARGETS = 600;
  private static final int GENES = 20_000;
  private static final int ARTICLES = 60_000;

  private final SplittableRandom random;
  private final Consumer<Triple> out;
  private Node subject;

  StatementTriples(long seed, Consumer<Triple> out) {
    this.random = new SplittableRandom(seed);
    this.out = out;
  }

  void statements(int count) {
    for (int i = 0; i < count; i++) {
      statement(i / TARGETS, i % TARGETS);
    }
  }

  private void statement(int factor, int place) {
    // each factor has its own choice of targets, in order and each once
    int target = place * (GENES / TARGETS) + (factor * 31 + place * 7) % (GENES / TARGETS);
    String name = accession('P', factor) + "_" + accession('Q', target);
    Node protein = iri("http://purl.uniprot.org/uniprot/" + accession('P', factor));
    Node gene = iri("http://identifiers.org/ncbigene/" + (100 + target * 37));
    subject = iri(BASE + "regulation/" + name);
    add(RDF.type.asNode(), RDF.Statement.asNode());
    add(RDF.type.asNode(), iri(TFL + "RegulatoryInteraction"));
    add(
        RDFS.label.asNode(),
        NodeFactory.createLiteralString(
            "TF" + factor + " (" + name + ") regulates expression of GENE" + target));
    add(RDF.subject.asNode(), protein);
    add(RDF.predicate.asNode(), iri(TFL + "regulatesExpressionOf"));
    add(RDF.object.asNode(), gene);
    add(
        iri(TFL + "targetProduct"),
        iri("http://purl.uniprot.org/uniprot/" + accession('Q', target)));
    evidence();
    add(
        iri("http://www.w3.org/ns/prov#wasDerivedFrom"),
        iri(BASE + "record/" + accession('P', factor)));
    out.accept(Triple.create(protein, iri(TFL + "regulatesExpressionOf"), gene));
  }

  private void evidence() {
    int databases = 1 + random.nextInt(2);
    for (int i = 0; i < databases; i++) {
      add(iri(TFL + "sourceDatabase"), iri(BASE + "database/D" + random.nextInt(9)));
      add(
          iri(TFL + "databasePublication"),
          iri("http://identifiers.org/pubmed/" + (27_000_000 + random.nextInt(12))));
    }
    int articles = random.nextInt(4);
    for (int i = 0; i < articles; i++) {
      add(
          iri(TFL + "originalPublication"),
          iri("http://identifiers.org/pubmed/" + (10_000_000 + skewed(ARTICLES))));
    }
    add(
        iri(TFL + "detectionMethod"),
        iri("http://purl.obolibrary.org/obo/MI_04" + (10 + random.nextInt(20))));
    add(iri(TFL + "databaseCount"), NodeFactoryExtra.intToNode(databases));
    add(iri(TFL + "originalPublicationCount"), NodeFactoryExtra.intToNode(articles));
    add(iri(TFL + "evidencePairing"), iri(TFL + (databases == 1 ? "FullyPaired" : "Pooled")));
    add(
        iri(TFL + "smallScaleEvidence"),
        random.nextInt(5) == 0 ? NodeConst.nodeTrue : NodeConst.nodeFalse);
  }

  /** A few articles are behind most statements. */
  private int skewed(int count) {
    double share = random.nextDouble();
    return (int) (count * share * share * share);
  }

  private void add(Node predicate, Node object) {
    out.accept(Triple.create(subject, predicate, object));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static String accession(char first, int number) {
    return new StringBuilder(6)
        .append(first)
        .append(number % 10)
        .append((char) ('A' + number / 10 % 26))
        .append((char) ('A' + number / 260 % 26))
        .append((char) ('A' + number / 6760 % 26))
        .append(number / 175_760 % 10)
        .toString();
  }
}
