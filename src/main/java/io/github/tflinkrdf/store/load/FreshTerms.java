package io.github.tflinkrdf.store.load;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * Terms that occur around one subject only, and so need no place in the table of nodes: the IRIs of
 * statements and sites, and their labels. A term that is wrongly taken for one costs time and a few
 * bytes; the result is the same.
 *
 * @param prefixes how such IRIs begin
 */
public record FreshTerms(List<String> prefixes) {
  private static final Node LABEL = RDFS.label.asNode();

  /** No term is. */
  public static final FreshTerms NONE = new FreshTerms(List.of());

  public FreshTerms {
    prefixes = List.copyOf(prefixes);
  }

  boolean iri(Node node) {
    if (!node.isURI()) {
      return false;
    }
    for (int i = 0; i < prefixes.size(); i++) {
      if (node.getURI().startsWith(prefixes.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the objects of a fresh subject's triples with this predicate are fresh as well. */
  boolean label(Node predicate) {
    return predicate == LABEL || LABEL.equals(predicate);
  }
}
