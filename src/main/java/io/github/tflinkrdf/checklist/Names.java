package io.github.tflinkrdf.checklist;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Namespaces of the descriptions that sites give of themselves. */
final class Names {
  static final String VOID = "http://rdfs.org/ns/void#";
  static final String DCAT = "http://www.w3.org/ns/dcat#";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String PAV = "http://purl.org/pav/";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  static final String SPDX = "http://spdx.org/rdf/terms#";
  static final String OWL = "http://www.w3.org/2002/07/owl#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  private Names() {}

  static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
