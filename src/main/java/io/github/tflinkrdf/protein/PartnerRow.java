package io.github.tflinkrdf.protein;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** What a row says of the other protein. */
record PartnerRow(Node partner, Facts facts) {
  /** Adds its columns to a row. */
  Row in(Row row) {
    return row.with(Column.ACCESSION, accession())
        .with(Column.LABEL, facts.label(partner))
        .with(Column.ORGANISM, facts.one(partner, Terms.IN_TAXON).map(facts::name))
        .with(Column.GENE, gene());
  }

  /** An ortholog may be an entry of OMA that no UniProt accession is known of. */
  Row ortholog() {
    return in(new Row())
        .with(Column.TARGETS, count(Terms.TARGET_COUNT))
        .with(Column.FACTORS, count(Terms.FACTOR_COUNT))
        .with(Column.IRI, partner.toString());
  }

  private Optional<String> accession() {
    return Optional.of(partner)
        .filter(node -> node.toString().startsWith(Terms.UNIPROT))
        .map(Facts::id);
  }

  private Optional<String> gene() {
    return facts
        .one(partner, Terms.PRODUCT_OF)
        .filter(node -> node.toString().startsWith(Terms.GENE))
        .map(Facts::id);
  }

  private Optional<String> count(Node property) {
    return facts.one(partner, property).map(Node::getLiteralLexicalForm);
  }
}
