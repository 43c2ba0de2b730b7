package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The plain triples of the statements of one factor, which come by target. */
final class PlainTriples {
  private final Set<String> geneIds = new HashSet<>();
  private List<PlainTriple> triples = new ArrayList<>();
  private String factor = "";

  /**
   * Takes a statement.
   *
   * @return the plain triples of the factor before it, if it is the first of another factor
   */
  List<PlainTriple> add(Interaction statement) {
    List<PlainTriple> finished = List.of();
    if (!statement.factor().equals(factor)) {
      finished = finish();
      factor = statement.factor();
    }
    String geneId = statement.geneId();
    if (geneId.isEmpty() || geneIds.add(geneId)) {
      triples.add(new PlainTriple(factor, statement.target(), geneId));
    }
    return finished;
  }

  /** The plain triples of the last factor. */
  List<PlainTriple> finish() {
    List<PlainTriple> finished = triples;
    triples = new ArrayList<>();
    geneIds.clear();
    factor = "";
    return finished;
  }
}
