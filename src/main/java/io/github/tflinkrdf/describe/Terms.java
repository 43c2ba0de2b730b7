package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.Resources;
import java.util.LinkedHashMap;
import java.util.Map;

/** The vocabularies in which releases are described, by their usual prefixes. */
final class Terms {
  private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();

  static {
    NAMESPACES.put("cito", "http://purl.org/spar/cito/");
    NAMESPACES.put("dcat", "http://www.w3.org/ns/dcat#");
    NAMESPACES.put("dcterms", "http://purl.org/dc/terms/");
    NAMESPACES.put("dctypes", "http://purl.org/dc/dcmitype/");
    NAMESPACES.put("foaf", "http://xmlns.com/foaf/0.1/");
    NAMESPACES.put("formats", "http://www.w3.org/ns/formats/");
    NAMESPACES.put("idot", "http://identifiers.org/idot/");
    NAMESPACES.put("owl", "http://www.w3.org/2002/07/owl#");
    NAMESPACES.put("pav", "http://purl.org/pav/");
    NAMESPACES.put("prov", "http://www.w3.org/ns/prov#");
    NAMESPACES.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    NAMESPACES.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    NAMESPACES.put("schema", "https://schema.org/");
    NAMESPACES.put("sd", "http://www.w3.org/ns/sparql-service-description#");
    NAMESPACES.put("sh", "http://www.w3.org/ns/shacl#");
    NAMESPACES.put("skos", "http://www.w3.org/2004/02/skos/core#");
    NAMESPACES.put("spdx", "http://spdx.org/rdf/terms#");
    NAMESPACES.put("tfl", Resources.DEFAULT_BASE + "ontology#");
    NAMESPACES.put("spex", "https://purl.expasy.org/sparql-examples/ontology#");
    NAMESPACES.put("void", "http://rdfs.org/ns/void#");
    NAMESPACES.put("void-ext", "http://ldf.fi/void-ext#");
    NAMESPACES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private Terms() {}

  /** Namespaces by prefix. */
  static Map<String, String> namespaces() {
    return NAMESPACES;
  }

  /** The IRI of a term such as {@code void:Dataset}. */
  static String iri(String term) {
    int colon = term.indexOf(':');
    return NAMESPACES.get(term.substring(0, colon)) + term.substring(colon + 1);
  }
}
