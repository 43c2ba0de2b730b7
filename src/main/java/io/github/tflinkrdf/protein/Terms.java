package io.github.tflinkrdf.protein;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms by which a release is read. */
final class Terms {
  static final String UNIPROT = "http://purl.uniprot.org/uniprot/";
  static final String GENE = "http://identifiers.org/ncbigene/";
  static final String PUBMED = "http://identifiers.org/pubmed/";
  static final String TAXON = "http://purl.uniprot.org/taxonomy/";
  private static final String TFL = "https://w3id.org/tflink-rdf/ontology#";
  private static final String OBO = "http://purl.obolibrary.org/obo/";

  static final Node TYPE = RDF.type.asNode();
  static final Node SUBJECT = RDF.subject.asNode();
  static final Node SEQUENCE = RDF.value.asNode();
  static final Node LABEL = RDFS.label.asNode();
  static final Node ALT_LABEL = SKOS.altLabel.asNode();
  static final Node PROTEIN = iri("http://purl.uniprot.org/core/Protein");
  static final Node IN_TAXON = iri(OBO + "RO_0002162");
  static final Node PRODUCT_OF = iri(OBO + "RO_0002204");
  static final Node HAS_PRODUCT = iri(OBO + "RO_0002205");
  static final Node ORTHOLOG = iri(OBO + "RO_HOM0000017");
  static final Node LOCATION = iri("http://biohackathon.org/resource/faldo#location");
  static final Node TARGET_PRODUCT = tfl("targetProduct");
  static final Node TARGET_COUNT = tfl("targetCount");
  static final Node FACTOR_COUNT = tfl("factorCount");
  static final Node DATABASE = tfl("sourceDatabase");
  static final Node DATABASE_COUNT = tfl("databaseCount");
  static final Node METHOD = tfl("detectionMethod");
  static final Node ORIGINAL = tfl("originalPublication");
  static final Node ORIGINAL_COUNT = tfl("originalPublicationCount");
  static final Node DATABASE_ARTICLE = tfl("databasePublication");
  static final Node PAIRING = tfl("evidencePairing");
  static final Node SMALL_SCALE = tfl("smallScaleEvidence");
  static final Node EFFECT = tfl("effect");
  static final Node BOUND_BY = tfl("boundBy");
  static final Node SOURCE_ASSEMBLY = tfl("sourceAssembly");
  static final Node SOURCE_CHROMOSOME = tfl("sourceChromosome");
  static final Node SOURCE_START = tfl("sourceStart");
  static final Node SOURCE_END = tfl("sourceEnd");

  private Terms() {}

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node tfl(String name) {
    return iri(TFL + name);
  }
}
