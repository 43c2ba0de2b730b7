package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;
import io.github.tflinkrdf.terms.LinkTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts a store in four passes over its indexes, in which terms are told apart by their numbers.
 * Held in memory are four bytes for each subject that has a class.
 */
public final class StoreCount {
  /** The relation of whatever belongs to an organism to its taxon. */
  static final String IN_TAXON = "http://purl.obolibrary.org/obo/RO_0002162";

  private static final int PIECES = 64;

  private final Passes passes;
  private final StoreIndexes indexes;
  private final List<LinkTarget> targets;
  private final long[] predicates;
  private final TypeSets typeSets = new TypeSets();
  private final Kinds kinds = new Kinds();

  private StoreCount(Passes passes, StoreIndexes indexes, List<LinkTarget> targets) {
    this.passes = passes;
    this.indexes = indexes;
    this.targets = targets;
    this.predicates = predicates(indexes);
  }

  /**
   * Counts the default graph.
   *
   * @param store of TDB2
   * @param targets data of others to which links are counted
   * @param jobs threads
   * @throws org.apache.jena.query.QueryCancelledException if the thread is interrupted meanwhile
   */
  public static Counts of(DatasetGraph store, List<LinkTarget> targets, int jobs) {
    return Txn.calculateRead(
        store,
        () -> {
          StoreIndexes indexes = StoreIndexes.of(store).orElseThrow();
          return new StoreCount(new Passes(store, jobs), indexes, targets).count();
        });
  }

  private Counts count() {
    Optional<long[]> ends = indexes.ends();
    if (ends.isEmpty()) {
      return new Counts(0, 0, 0, 0, List.of(), List.of(), List.of(), Map.of());
    }
    TypedNodes nodes = new TypedNodes(ends.get()[1]);
    long type = indexes.id(RDF.type.getURI());
    int pieces = SubjectPass.pieces(nodes);
    List<SubjectPass> bySubject =
        passes.make(pieces, () -> new SubjectPass(indexes, predicates, type, typeSets, nodes));
    KeyCounts byKind = new KeyCounts();
    passes
        .make(pieces, () -> new ObjectPass(indexes, predicates, nodes, kinds))
        .forEach(share -> share.counts().forEach(byKind::add));
    List<DistinctPass> byObject =
        passes.make(PIECES, () -> new DistinctPass(indexes, ends.get()[1], PIECES));
    return combine(bySubject, byKind, byObject.stream().mapToLong(DistinctPass::distinct).sum());
  }

  private Counts combine(List<SubjectPass> bySubject, KeyCounts byKind, long objects) {
    long[] triples = new long[predicates.length];
    long[] subjects = new long[predicates.length];
    long[] entities = new long[typeSets.size()];
    for (SubjectPass share : bySubject) {
      add(triples, share.triples());
      add(subjects, share.subjects());
      add(entities, share.entities());
    }
    long distinct = bySubject.stream().mapToLong(SubjectPass::distinct).sum();
    PropertyCounts properties =
        PropertyCounts.of(passes, indexes, predicates, byKind, triples, targets);
    return new Counts(
        LongStream.of(triples).sum(),
        distinct - entities[0],
        distinct,
        objects,
        properties.all(subjects),
        new ClassCounts(indexes, predicates, typeSets, kinds).of(entities, byKind),
        properties.links(),
        properties.organisms());
  }

  private static long[] predicates(StoreIndexes indexes) {
    LongStream.Builder found = LongStream.builder();
    TripleCursor cursor = indexes.predicates(0);
    while (cursor.next()) {
      found.add(cursor.first);
      cursor = indexes.predicates(cursor.first + 1);
    }
    return found.build().toArray();
  }

  private static void add(long[] sums, long[] more) {
    for (int i = 0; i < Math.min(sums.length, more.length); i++) {
      sums[i] += more[i];
    }
  }
}
