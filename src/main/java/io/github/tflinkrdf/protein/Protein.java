package io.github.tflinkrdf.protein;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;

/**
 * What heads a protein's page.
 *
 * @param names the other ones
 * @param roles {@code TranscriptionFactor}, {@code TargetGeneProduct} or both
 * @param gene NCBI Gene id; empty unless it has exactly one
 * @param taxon NCBI Taxonomy id
 */
record Protein(
    Node node,
    String accession,
    String label,
    List<String> names,
    List<String> roles,
    Optional<String> organism,
    Optional<String> taxon,
    Optional<String> gene) {

  /** Empty if the release does not know it. */
  static Optional<Protein> of(String accession, Facts facts) {
    Node node = Terms.iri(Terms.UNIPROT + accession);
    return facts.isProtein(node) ? Optional.of(read(node, accession, facts)) : Optional.empty();
  }

  private static Protein read(Node node, String accession, Facts facts) {
    Optional<Node> organism = facts.one(node, Terms.IN_TAXON);
    return new Protein(
        node,
        accession,
        facts.label(node),
        facts.all(node, Terms.ALT_LABEL).stream().map(Facts::id).sorted().toList(),
        facts.all(node, Terms.TYPE).stream()
            .filter(type -> !type.equals(Terms.PROTEIN))
            .map(Facts::id)
            .sorted()
            .toList(),
        organism.map(facts::name),
        organism.map(Facts::id),
        facts
            .one(node, Terms.PRODUCT_OF)
            .filter(gene -> gene.toString().startsWith(Terms.GENE))
            .map(Facts::id));
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.put("accession", accession);
    json.put("label", label);
    json.put("names", array(names));
    json.put("roles", array(roles));
    json.put("organism", value(organism));
    json.put("taxon", value(taxon));
    json.put("gene", value(gene));
    json.put("iri", node.getURI());
    return json;
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static JsonValue value(Optional<String> text) {
    return text.<JsonValue>map(JsonString::new).orElse(JsonNull.instance);
  }
}
