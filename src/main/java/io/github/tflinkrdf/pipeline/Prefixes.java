package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.Resources;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes of Turtle output, of the page and of printed triples. */
public final class Prefixes {
  private static final Map<String, String> PUBLIC = new LinkedHashMap<>();

  static {
    PUBLIC.put("tfl", Resources.DEFAULT_BASE + "ontology#");
    PUBLIC.put("uniprot", "http://purl.uniprot.org/uniprot/");
    PUBLIC.put("up", "http://purl.uniprot.org/core/");
    PUBLIC.put("taxon", "http://purl.uniprot.org/taxonomy/");
    PUBLIC.put("geneid", "http://purl.uniprot.org/geneid/");
    PUBLIC.put("citation", "http://purl.uniprot.org/citations/");
    PUBLIC.put("ncbigene", "http://identifiers.org/ncbigene/");
    PUBLIC.put("pubmed", "http://identifiers.org/pubmed/");
    PUBLIC.put("jaspar", "http://identifiers.org/jaspar/");
    PUBLIC.put("ncbipm", "http://rdf.ncbi.nlm.nih.gov/pubmed/");
    PUBLIC.put("obo", "http://purl.obolibrary.org/obo/");
    PUBLIC.put("faldo", "http://biohackathon.org/resource/faldo#");
    PUBLIC.put("dcat", "http://www.w3.org/ns/dcat#");
    PUBLIC.put("dcterms", "http://purl.org/dc/terms/");
    PUBLIC.put("foaf", "http://xmlns.com/foaf/0.1/");
    PUBLIC.put("pav", "http://purl.org/pav/");
    PUBLIC.put("prov", "http://www.w3.org/ns/prov#");
    PUBLIC.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    PUBLIC.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    PUBLIC.put("skos", "http://www.w3.org/2004/02/skos/core#");
    PUBLIC.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private Prefixes() {}

  /** Prefix to namespace, the minted ones under a base. */
  public static Map<String, String> of(String base) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("tfl", PUBLIC.get("tfl"));
    prefixes.put("reg", base + "regulation/");
    prefixes.put("site", base + "site/");
    prefixes.put("db", base + "database/");
    prefixes.put("rec", base + "record/");
    prefixes.put("table", base + "table/");
    prefixes.put("upgene", base + "gene/uniprot/");
    prefixes.putAll(PUBLIC);
    return prefixes;
  }
}
