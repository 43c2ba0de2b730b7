package io.github.tflinkrdf.checklist;

import java.util.List;
import java.util.Optional;

/**
 * Namespaces of vocabularies that Linked Open Vocabularies (https://lov.linkeddata.es) lists: a
 * selection of those that data of the life sciences uses.
 */
final class KnownVocabularies {
  private static final List<String> NAMESPACES =
      List.of(
          "http://biohackathon.org/resource/faldo#",
          "http://creativecommons.org/ns#",
          "http://open.vocab.org/terms/",
          "http://purl.obolibrary.org/obo/",
          "http://purl.org/dc/dcam/",
          "http://purl.org/dc/dcmitype/",
          "http://purl.org/dc/elements/1.1/",
          "http://purl.org/dc/terms/",
          "http://purl.org/goodrelations/v1#",
          "http://purl.org/linked-data/cube#",
          "http://purl.org/ontology/bibo/",
          "http://purl.org/pav/",
          "http://purl.org/spar/cito/",
          "http://purl.org/spar/fabio/",
          "http://purl.org/swan/1.2/",
          "http://purl.org/vocab/vann/",
          "http://purl.uniprot.org/core/",
          "http://rdfs.org/ns/void#",
          "http://rdfs.org/sioc/ns#",
          "http://schema.org/",
          "https://schema.org/",
          "http://semanticscience.org/resource/",
          "http://spdx.org/rdf/terms#",
          "http://usefulinc.com/ns/doap#",
          "http://vocab.deri.ie/",
          "http://www.biopax.org/release/biopax-level3.owl#",
          "http://www.geneontology.org/formats/oboInOwl#",
          "http://www.opengis.net/ont/geosparql#",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://www.w3.org/2000/01/rdf-schema#",
          "http://www.w3.org/2002/07/owl#",
          "http://www.w3.org/2003/01/geo/wgs84_pos#",
          "http://www.w3.org/2004/02/skos/core#",
          "http://www.w3.org/2006/time#",
          "http://www.w3.org/2006/vcard/ns#",
          "http://www.w3.org/2008/05/skos-xl#",
          "http://www.w3.org/ns/adms#",
          "http://www.w3.org/ns/dcat#",
          "http://www.w3.org/ns/dqv#",
          "http://www.w3.org/ns/ldp#",
          "http://www.w3.org/ns/oa#",
          "http://www.w3.org/ns/odrl/2/",
          "http://www.w3.org/ns/org#",
          "http://www.w3.org/ns/prov#",
          "http://www.w3.org/ns/shacl#",
          "http://www.w3.org/ns/sparql-service-description#",
          "http://www.w3.org/ns/ssn/",
          "http://xmlns.com/foaf/0.1/");

  private KnownVocabularies() {}

  /** The namespace of a term; what comes before the last # or / if it is not known. */
  static String namespace(String term) {
    return known(term).orElse(term.replaceFirst("[^/#]*$", ""));
  }

  static Optional<String> known(String term) {
    return NAMESPACES.stream().filter(term::startsWith).findFirst();
  }
}
