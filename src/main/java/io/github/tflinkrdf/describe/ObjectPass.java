package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;
import java.util.Arrays;
import org.apache.jena.graph.Node;

/** Over all triples by subject once more: what the objects are, for subjects of which classes. */
final class ObjectPass implements Passes.Share {
  private static final int REMEMBERED = 1 << 16;
  private static final int PLACE = 24;
  private static final int TYPE_SET = 44;
  private static final int UNKNOWN = -1;

  private final StoreIndexes indexes;
  private final long[] predicates;
  private final TypedNodes nodes;
  private final Kinds kinds;
  private final KeyCounts counts = new KeyCounts();
  private final int[] kindOfValue = new int[256];
  private final long[] recent = new long[REMEMBERED];
  private final int[] recentKind = new int[REMEMBERED];

  ObjectPass(StoreIndexes indexes, long[] predicates, TypedNodes nodes, Kinds kinds) {
    this.indexes = indexes;
    this.predicates = predicates;
    this.nodes = nodes;
    this.kinds = kinds;
    Arrays.fill(kindOfValue, UNKNOWN);
    Arrays.fill(recent, StoreIndexes.NONE);
  }

  /** Triples by what {@link #typeSet}, {@link #place} and {@link #kind} read from a key. */
  KeyCounts counts() {
    return counts;
  }

  /** The combination of classes of the subject. */
  static int typeSet(long key) {
    return (int) (key >>> TYPE_SET);
  }

  /** The place of the predicate. */
  static int place(long key) {
    return (int) (key >>> PLACE) & ((1 << (TYPE_SET - PLACE)) - 1);
  }

  /** The kind of the object. */
  static int kind(long key) {
    return (int) key & ((1 << PLACE) - 1);
  }

  @Override
  public void count(int piece) {
    long from = TypedNodes.start(piece * SubjectPass.STRETCHES);
    long to = TypedNodes.start((piece + 1) * SubjectPass.STRETCHES);
    TripleCursor cursor = indexes.subjects(from, to);
    long subject = StoreIndexes.NONE;
    long predicate = StoreIndexes.NONE;
    long key = 0;
    while (cursor.next()) {
      if (cursor.second != predicate || cursor.first != subject) {
        subject = cursor.first;
        predicate = cursor.second;
        long place = Arrays.binarySearch(predicates, predicate);
        key = ((long) nodes.typeSet(subject) << TYPE_SET) | (place << PLACE);
      }
      counts.add(key | kindOf(cursor.third), 1);
    }
  }

  /** Numbers below 0 are those of short literals, which they hold themselves. */
  private int kindOf(long object) {
    return object < 0 ? kindOfValue(object) : kindOfNode(object);
  }

  /** The first byte of a number that is a value tells its datatype. */
  private int kindOfValue(long object) {
    int first = (int) (object >>> 56);
    if (kindOfValue[first] == UNKNOWN) {
      kindOfValue[first] = kind(indexes.passing(object));
    }
    return kindOfValue[first];
  }

  private int kindOfNode(long object) {
    int slot = (int) ((object * 0x9E3779B97F4A7C15L) >>> 48);
    if (recent[slot] != object) {
      int typeSet = nodes.typeSet(object);
      recentKind[slot] = typeSet > 0 ? typeSet : kind(indexes.passing(object));
      recent[slot] = object;
    }
    return recentKind[slot];
  }

  private int kind(Node node) {
    return node.isLiteral() ? kinds.ofDatatype(node.getLiteralDatatypeURI()) : 0;
  }
}
