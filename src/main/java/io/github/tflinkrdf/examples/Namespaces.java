package io.github.tflinkrdf.examples;

import io.github.tflinkrdf.Resources;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/** Where the terms come from that examples are described in. */
final class Namespaces {
  static final String SH = "http://www.w3.org/ns/shacl#";
  static final String SPEX = "https://purl.expasy.org/sparql-examples/ontology#";
  static final String SCHEMA = "https://schema.org/";
  static final String TFL = Resources.DEFAULT_BASE + "ontology#";

  private Namespaces() {}

  /** The prefixes of the files of examples, by name. */
  static Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("owl", OWL.NS);
    prefixes.put("rdfs", RDFS.uri);
    prefixes.put("schema", SCHEMA);
    prefixes.put("sh", SH);
    prefixes.put("spex", SPEX);
    prefixes.put("tfl", TFL);
    prefixes.put("xsd", XSDDatatype.XSD + "#");
    return prefixes;
  }
}
