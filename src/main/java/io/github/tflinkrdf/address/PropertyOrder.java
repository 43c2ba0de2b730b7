package io.github.tflinkrdf.address;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What a reader looks for first in a description: what it is, then the evidence. */
final class PropertyOrder {
  private static final List<String> FIRST =
      Stream.concat(
              Stream.of(RDF.subject, RDF.predicate, RDF.object, DCTerms.identifier, SKOS.altLabel)
                  .map(Property::getURI),
              Stream.of(
                      "targetProduct",
                      "effect",
                      "sourceDatabase",
                      "detectionMethod",
                      "originalPublication")
                  .map(name -> AddressTable.ONTOLOGY + "#" + name))
          .toList();

  private PropertyOrder() {}

  /** The place of a property by its IRI; the same for all that come last. */
  static int place(String iri) {
    int place = FIRST.indexOf(iri);
    return place < 0 ? FIRST.size() : place;
  }
}
