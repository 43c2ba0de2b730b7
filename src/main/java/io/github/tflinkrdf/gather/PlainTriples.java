package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plain triples of the statements of one factor, which come by target. */
final class PlainTriples {
  private final Map<String, Integer> byGene = new HashMap<>();
  private List<PlainTriple> triples = new ArrayList<>();
  private String factor = "";

  /**
   * Takes some statements of one factor.
   *
   * @return the plain triples of the factor before it, if they are the first of another factor
   */
  List<PlainTriple> add(List<Interaction> statements) {
    List<PlainTriple> finished = List.of();
    if (!statements.get(0).factor().equals(factor)) {
      finished = finish();
      factor = statements.get(0).factor();
    }
    statements.forEach(this::add);
    return finished;
  }

  private void add(Interaction statement) {
    String geneId = statement.geneId();
    Integer before = geneId.isEmpty() ? null : byGene.putIfAbsent(geneId, triples.size());
    if (before == null) {
      triples.add(new PlainTriple(factor, statement.target(), geneId, statement.effects()));
    } else if (!statement.effects().isEmpty()) {
      triples.set(before, triples.get(before).with(statement.effects()));
    }
  }

  /** The plain triples of the last factor. */
  List<PlainTriple> finish() {
    List<PlainTriple> finished = triples;
    triples = new ArrayList<>();
    byGene.clear();
    factor = "";
    return finished;
  }
}
