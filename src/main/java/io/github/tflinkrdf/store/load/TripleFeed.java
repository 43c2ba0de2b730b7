package io.github.tflinkrdf.store.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Takes the triples and prefixes; predicates are few and get numbers of their own. */
final class TripleFeed extends StreamRDFBase {
  private static final int RECENT_BITS = 10;

  private final NodeRanks ranks;
  private final TripleLog log;
  private final FreshTerms fresh;
  private final Recent recentPredicates = new Recent(RECENT_BITS);
  private final Map<Long, Integer> numbers = new HashMap<>();
  private Node subject;
  private long subjectCode;
  private boolean freshSubject;

  /** The predicates by number, and their codes. */
  final List<Node> predicates = new ArrayList<>();

  final List<Long> predicateCodes = new ArrayList<>();
  final List<Quad> quads = new ArrayList<>();
  final Map<String, String> prefixes = new LinkedHashMap<>();

  TripleFeed(NodeRanks ranks, TripleLog log, FreshTerms fresh) {
    this.ranks = ranks;
    this.log = log;
    this.fresh = fresh;
  }

  @Override
  public void triple(Triple triple) {
    if (triple.getSubject() != subject) {
      subject = triple.getSubject();
      subjectCode = ranks.code(subject, false);
      freshSubject = fresh.iri(subject);
    }
    Node object = triple.getObject();
    boolean label = freshSubject && object.isLiteral() && fresh.label(triple.getPredicate());
    log.add(subjectCode, number(triple.getPredicate()), ranks.code(object, label));
  }

  private int number(Node predicate) {
    long known = recentPredicates.get(predicate);
    if (known == Recent.NONE) {
      known = numbers.computeIfAbsent(ranks.code(predicate, false), code -> next(predicate, code));
      recentPredicates.put(predicate, known);
    }
    return (int) known;
  }

  private int next(Node predicate, long code) {
    predicates.add(predicate);
    predicateCodes.add(code);
    return predicates.size() - 1;
  }

  /** Those of named graphs are kept for later: our data has none. */
  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      triple(quad.asTriple());
    } else {
      quads.add(quad);
    }
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }
}
