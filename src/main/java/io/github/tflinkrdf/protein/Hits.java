package io.github.tflinkrdf.protein;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;

/** What is told of the things that a search found. */
record Hits(Facts facts) {
  private static final int NAMES = 4;

  Hit protein(Node protein) {
    String accession = Facts.id(protein);
    StringJoiner detail = new StringJoiner(" · ");
    others(protein, detail);
    count(protein, Terms.TARGET_COUNT, "target", detail);
    count(protein, Terms.FACTOR_COUNT, "factor", detail);
    return new Hit(
        "protein",
        facts.label(protein),
        accession,
        organism(protein),
        detail.toString(),
        "/protein/" + accession);
  }

  Hit gene(Node gene) {
    String id = Facts.id(gene);
    String organism = organism(gene);
    return new Hit("gene", facts.label(gene), id, organism, "NCBI Gene " + id, "/gene/" + id);
  }

  Hit article(Node article) {
    String id = Facts.id(article);
    return new Hit("article", "PubMed " + id, id, "", "article", "/publication/" + id);
  }

  private String organism(Node thing) {
    return facts.one(thing, Terms.IN_TAXON).map(facts::name).orElse("");
  }

  private void others(Node protein, StringJoiner detail) {
    List<String> others =
        facts.all(protein, Terms.ALT_LABEL).stream()
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .toList();
    if (!others.isEmpty()) {
      String more = others.size() > NAMES ? ", …" : "";
      detail.add("also " + String.join(", ", others.stream().limit(NAMES).toList()) + more);
    }
  }

  private void count(Node protein, Node property, String what, StringJoiner detail) {
    int count = facts.count(protein, property);
    if (count > 0) {
      detail.add(String.format(Locale.ENGLISH, "%,d %s%s", count, what, count == 1 ? "" : "s"));
    }
  }
}
