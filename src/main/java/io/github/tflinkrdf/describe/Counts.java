package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.terms.LinkTarget;
import java.util.List;
import java.util.Map;

/**
 * What is in the default graph of a store, in numbers. All are exact; lists are in the order of
 * IRIs.
 *
 * @param triples all
 * @param entities subjects that have a class
 * @param subjects distinct ones
 * @param objects distinct ones
 * @param properties all that occur
 * @param classes all that have instances
 * @param links triples whose objects belong to data of others
 * @param organisms entities in each taxon, by its IRI
 */
public record Counts(
    long triples,
    long entities,
    long subjects,
    long objects,
    List<Property> properties,
    List<ClassCount> classes,
    List<Links> links,
    Map<String, Long> organisms) {

  /**
   * A property.
   *
   * @param subjects distinct ones
   * @param objects distinct ones
   */
  public record Property(String iri, long triples, long subjects, long objects) {}

  /** A class, and the properties that its entities have. */
  public record ClassCount(String iri, long entities, List<ClassProperty> properties) {}

  /**
   * A property of the entities of a class.
   *
   * @param classes triples by the class of the object; an object of two counts for both
   * @param datatypes triples by the datatype of the object
   */
  public record ClassProperty(
      String iri, long triples, Map<String, Long> classes, Map<String, Long> datatypes) {}

  /** Triples of a property whose objects belong to a target. */
  public record Links(String property, LinkTarget target, long triples) {}
}
