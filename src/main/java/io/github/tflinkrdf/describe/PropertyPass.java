package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;
import io.github.tflinkrdf.terms.LinkTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Over the triples of each property by object: how many objects it has, and where they belong. */
final class PropertyPass implements Passes.Share {
  private final StoreIndexes indexes;
  private final List<Property> properties;
  private final List<LinkTarget> targets;
  private final Map<Link, Long> links = new HashMap<>();
  private final Map<String, Long> grouped = new HashMap<>();

  PropertyPass(StoreIndexes indexes, List<Property> properties, List<LinkTarget> targets) {
    this.indexes = indexes;
    this.properties = properties;
    this.targets = targets;
  }

  /** What is to be done with a property, and where its number of distinct objects goes. */
  static final class Property {
    private final long predicate;
    private final boolean linking;
    private final boolean grouping;
    private long objects;

    /**
     * A property that is to be counted.
     *
     * @param linking whether it has objects that are no literals
     * @param grouping whether the subjects of each of its objects are to be counted
     */
    Property(long predicate, boolean linking, boolean grouping) {
      this.predicate = predicate;
      this.linking = linking;
      this.grouping = grouping;
    }

    long objects() {
      return objects;
    }
  }

  /** Triples of a property whose objects belong to a target. */
  record Link(long predicate, LinkTarget target) {}

  Map<Link, Long> links() {
    return links;
  }

  /** Subjects by the IRI of the object, of the properties that are grouped. */
  Map<String, Long> grouped() {
    return grouped;
  }

  @Override
  public void count(int piece) {
    Property property = properties.get(piece);
    TripleCursor cursor = indexes.objects(property.predicate, 0);
    long objects = 0;
    boolean more = cursor.next();
    while (more) {
      long object = cursor.second;
      long subjects = 0;
      while (more && cursor.second == object) {
        subjects++;
        more = cursor.next();
      }
      objects++;
      if (property.linking && object >= 0) {
        link(property, indexes.passing(object), subjects);
      }
    }
    property.objects = objects;
  }

  private void link(Property property, Node object, long subjects) {
    if (object.isURI()) {
      String iri = object.getURI();
      target(iri).ifPresent(t -> links.merge(new Link(property.predicate, t), subjects, Long::sum));
      if (property.grouping) {
        grouped.merge(iri, subjects, Long::sum);
      }
    }
  }

  private Optional<LinkTarget> target(String iri) {
    LinkTarget found = null;
    for (LinkTarget target : targets) {
      boolean closer = found == null || target.namespace().length() > found.namespace().length();
      if (closer && iri.startsWith(target.namespace())) {
        found = target;
      }
    }
    return Optional.ofNullable(found);
  }
}
